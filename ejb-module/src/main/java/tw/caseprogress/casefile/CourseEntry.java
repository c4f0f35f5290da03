package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry in the course of a case as the citizen reads it; retracted ones are left out. */
public record CourseEntry(
    LocalDate enteredOn, ProgressKind kind, Optional<Integer> stepOrder, String text) {

  /**
   * The course with its first entry, the receipt, on the day of receipt as it is known by now: the
   * entry itself is never changed.
   */
  public static List<CourseEntry> receivedOn(LocalDate receipt, List<CourseEntry> course) {
    List<CourseEntry> dated = new ArrayList<>(course);
    if (!dated.isEmpty()) {
      CourseEntry first = dated.get(0);
      dated.set(0, new CourseEntry(receipt, first.kind(), first.stepOrder(), first.text()));
    }
    return dated;
  }
}
