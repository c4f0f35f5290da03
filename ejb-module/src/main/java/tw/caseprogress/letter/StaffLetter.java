package tw.caseprogress.letter;

import java.time.LocalDate;

/**
 * A mail to a member of the staff about many cases.
 *
 * @param businessDate the day of which it tells
 * @param login who gets it
 * @param email where it goes
 * @param key names it in the message id; the same letter always has the same key, another one
 *     another
 * @param html the same content as the text, complete in itself
 */
public record StaffLetter(
    LetterKind kind,
    LocalDate businessDate,
    String login,
    String email,
    String key,
    String subject,
    String text,
    String html) {

  /** Shows which one, without the address and the words. */
  @Override
  public String toString() {
    return "StaffLetter[" + key + "]";
  }
}
