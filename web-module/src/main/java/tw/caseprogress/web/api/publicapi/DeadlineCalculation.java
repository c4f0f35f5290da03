package tw.caseprogress.web.api.publicapi;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.web.deadline.DeadlineForm;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;

/**
 * A question for a due date.
 *
 * @param receivedOn the day of receipt, which is not counted
 * @param receivedAt the time of it such as 09:30, which a limit in hours asks for; left out with
 *     any other
 * @param limit how long the agency may take
 * @param pauses times that are not counted, 20 at most; may be left out
 * @param extensionWorkingDays working days granted on top, at most as many as the limit has; 0 when
 *     left out
 */
public record DeadlineCalculation(
    String receivedOn,
    String receivedAt,
    AskedLimit limit,
    List<AskedPause> pauses,
    @Schema(minimum = "0", maximum = "1000") Integer extensionWorkingDays) {

  /**
   * The limit asked for.
   *
   * @param length how many units, 1 to 1000
   * @param unit what is counted; WORKING_DAY when left out
   */
  public record AskedLimit(@Schema(minimum = "1", maximum = "1000") Integer length, String unit) {}

  /**
   * A time that is not counted, both days included.
   *
   * @param from the first day that is not counted
   * @param to the last day that is not counted
   */
  public record AskedPause(String from, String to) {}

  DeadlineForm form() {
    return new DeadlineForm(
        receivedOn,
        receivedAt,
        limit == null ? null : text(limit.length()),
        limit == null ? null : limit.unit(),
        pauses == null ? List.of() : pauses.stream().map(DeadlineCalculation::pause).toList(),
        text(extensionWorkingDays));
  }

  private static PauseForm pause(AskedPause asked) {
    return asked == null ? new PauseForm(null, null) : new PauseForm(asked.from(), asked.to());
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }
}
