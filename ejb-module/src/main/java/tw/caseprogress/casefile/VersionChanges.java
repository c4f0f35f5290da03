package tw.caseprogress.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.StepMapping;

/**
 * Reads the course of a case by the version of its type that holds now, though it was entered by
 * those that held then.
 */
public final class VersionChanges {

  /** What an entry's step is by now; null while the version is the one that it was entered by. */
  private record Since(long versionThen, StepMapping toNow) {}

  private final List<Since> since;

  /**
   * Of a course.
   *
   * @param along for each entry the change that it brought, if it brought one that stands
   */
  public VersionChanges(List<Optional<VersionChange>> along) {
    List<Since> backwards = new ArrayList<>();
    Since later = null;
    for (int index = along.size() - 1; index >= 0; index--) {
      if (along.get(index).isPresent()) {
        VersionChange change = along.get(index).get();
        later =
            new Since(
                change.from(), later == null ? change.steps() : change.steps().then(later.toNow()));
      }
      backwards.add(later);
    }
    Collections.reverse(backwards);
    this.since = backwards;
  }

  /**
   * The step that an entry is about, among those of now; empty if there is no such one any more.
   */
  public Optional<Integer> stepNow(int index, int stepOrder) {
    Since then = since.get(index);
    return then == null ? Optional.of(stepOrder) : then.toNow().of(stepOrder);
  }

  /**
   * An entry as it reads now.
   *
   * @param entered the entry with its step as it was entered
   * @param types finds a version
   */
  public CourseEntry read(int index, CourseEntry entered, LongFunction<CaseTypeView> types) {
    Since then = since.get(index);
    if (then == null || entered.stepOrder().isEmpty()) {
      return entered;
    }
    int order = entered.stepOrder().get();
    return new CourseEntry(
        entered.enteredOn(),
        entered.kind(),
        then.toNow().of(order),
        entered.text(),
        Optional.of(types.apply(then.versionThen()).steps().get(order - 1)));
  }

  /** The version by which an entry was made, where another holds now. */
  public Optional<Long> versionThen(int index) {
    return Optional.ofNullable(since.get(index)).map(Since::versionThen);
  }
}
