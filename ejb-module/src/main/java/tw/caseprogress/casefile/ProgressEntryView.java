package tw.caseprogress.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.KeyStepView;

/**
 * One entry in the course of a case.
 *
 * @param stepOrder its key step among those of the version that the case follows; empty where it
 *     belongs to none of them
 * @param step its key step, as it was called when it was entered; empty where it belongs to none
 * @param enteredBy the officer's name
 * @param inReplyTo what the citizen had asked, of a message in reply
 * @param corrections what was put right, before and after; none of other entries
 * @param retracted whether a later entry takes it back
 * @param retractable whether it may still be taken back
 */
public record ProgressEntryView(
    long id,
    ProgressKind kind,
    Optional<Integer> stepOrder,
    Optional<KeyStepView> step,
    LocalDate enteredOn,
    Instant enteredAt,
    String enteredBy,
    String text,
    Optional<String> inReplyTo,
    List<CorrectedValue> corrections,
    boolean retracted,
    boolean retractable) {

  public ProgressEntryView {
    corrections = List.copyOf(corrections);
  }

  CourseEntry inCourse() {
    return new CourseEntry(enteredOn, kind, stepOrder, text, step);
  }
}
