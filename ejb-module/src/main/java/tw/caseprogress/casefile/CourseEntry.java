package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.KeyStepView;

/**
 * One entry in the course of a case as the citizen reads it; retracted ones are left out.
 *
 * @param stepOrder its step, among those of the version that the case follows; empty if it belongs
 *     to none of them
 * @param stepThen its step as it was called, where it was made by another version of the type
 */
public record CourseEntry(
    LocalDate enteredOn,
    ProgressKind kind,
    Optional<Integer> stepOrder,
    String text,
    Optional<KeyStepView> stepThen) {

  /** An entry that was made by the version that the case follows now. */
  public CourseEntry(
      LocalDate enteredOn, ProgressKind kind, Optional<Integer> stepOrder, String text) {
    this(enteredOn, kind, stepOrder, text, Optional.empty());
  }

  /**
   * The course with its first entry, the receipt, on the day of receipt as it is known by now: the
   * entry itself is never changed.
   */
  public static List<CourseEntry> receivedOn(LocalDate receipt, List<CourseEntry> course) {
    List<CourseEntry> dated = new ArrayList<>(course);
    if (!dated.isEmpty()) {
      CourseEntry first = dated.get(0);
      dated.set(
          0,
          new CourseEntry(
              receipt, first.kind(), first.stepOrder(), first.text(), first.stepThen()));
    }
    return dated;
  }
}
