package tw.caseprogress.web.api.publicapi;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.web.deadline.DeadlineForm;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;

/**
 * The body of a question for a due date. Dates are texts here, so that every wrong one is told.
 *
 * @param receivedOn the day of receipt
 * @param receivedAt the time of it such as 09:30, which a limit in hours asks for
 * @param limit how long the agency may take
 * @param pauses times that are not counted, both days included
 * @param extensionWorkingDays working days granted on top
 */
@Schema(name = "DeadlineCalculation")
public record DeadlineCalculation(
    @Schema(format = "date", required = true) String receivedOn,
    String receivedAt,
    @Schema(required = true) AskedLimit limit,
    List<AskedPause> pauses,
    @Schema(minimum = "0", maximum = "1000") Integer extensionWorkingDays) {

  /**
   * The limit asked for.
   *
   * @param length how many units, 1 to 1000
   * @param unit WORKING_DAY when left out
   */
  @Schema(name = "AskedLimit")
  public record AskedLimit(
      @Schema(required = true, minimum = "1", maximum = "1000") Integer length,
      @Schema(enumeration = {"WORKING_DAY", "CALENDAR_DAY", "HOUR", "MONTH"}) String unit) {}

  /**
   * A pause.
   *
   * @param from the first day that is not counted
   * @param to the last one
   */
  @Schema(name = "AskedPause")
  public record AskedPause(
      @Schema(format = "date", required = true) String from,
      @Schema(format = "date", required = true) String to) {}

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
