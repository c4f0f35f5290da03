package tw.caseprogress.web.deadline;

import java.util.List;

/**
 * A question for a due date as it was typed, nothing checked yet.
 *
 * @param receivedOn the day of receipt
 * @param receivedAt the time of it such as {@code 09:30}, which a limit in hours asks for
 * @param length the length of the limit
 * @param unit a {@link tw.caseprogress.deadline.LimitUnit}; working days when empty
 * @param pauses times that are not counted; an empty row is passed by
 * @param extensionWorkingDays working days granted on top; none when empty
 */
public record DeadlineForm(
    String receivedOn,
    String receivedAt,
    String length,
    String unit,
    List<PauseForm> pauses,
    String extensionWorkingDays) {

  /**
   * A pause as it was typed.
   *
   * @param from the first day that is not counted
   * @param to the last one
   */
  public record PauseForm(String from, String to) {}

  public DeadlineForm {
    pauses = List.copyOf(pauses);
  }
}
