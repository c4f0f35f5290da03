package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.deadline.PauseReason;

/**
 * That the agency asks another office and waits for its answer.
 *
 * @param reason an external review or an upward referral
 * @param waitingFor the name of the office that is asked
 * @param since the day of the letter to it
 * @param documentNumber the number of that letter
 * @param text what the citizen reads about it; may be empty
 */
public record OutsideWaitStart(
    PauseReason reason, String waitingFor, LocalDate since, String documentNumber, String text) {}
