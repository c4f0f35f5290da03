package tw.caseprogress.web.api;

import java.util.List;
import tw.caseprogress.security.WorkChallenge;

/**
 * The body of every error, as RFC 9457 has it.
 *
 * @param type constant for each kind of error
 * @param title what happened, in the caller's language
 * @param status the HTTP status again
 * @param detail what to do next; left out where there is nothing to add
 * @param errors every wrong field; left out where no field is wrong
 * @param year the year whose calendar is missing; left out otherwise
 * @param ticket to be sent with the same question again once Retry-After is over, where strangers
 *     guess at a number; left out otherwise
 * @param challenge whose answer, sent with the same question as {@code proof}, has it answered
 *     without waiting; left out otherwise
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<WrongField> errors,
    Integer year,
    String ticket,
    WorkChallenge challenge) {

  /** The same with a ticket and a challenge; null for what there is not. */
  Problem with(String waitTicket, WorkChallenge riddle) {
    return new Problem(type, title, status, detail, errors, year, waitTicket, riddle);
  }

  /**
   * One wrong field.
   *
   * @param field its path, such as {@code pauses[0].from}
   * @param code which rule it breaks, constant
   * @param message the rule in the caller's language
   */
  public record WrongField(String field, String code, String message) {}
}
