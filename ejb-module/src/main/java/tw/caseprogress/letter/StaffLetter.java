package tw.caseprogress.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

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

  /**
   * The key of a letter that lists something: another one as soon as it lists something else, and
   * only then the letter is written anew.
   *
   * @param name the kind of letter, as keys have it
   * @param listed what tells one thing listed from another, such as case numbers
   */
  public static String key(String name, LocalDate day, String login, List<?> listed) {
    return String.join(
        "-",
        name,
        DateTimeFormatter.BASIC_ISO_DATE.format(day),
        login,
        String.valueOf(listed.size()),
        Integer.toHexString(listed.hashCode()));
  }

  /** Shows which one, without the address and the words. */
  @Override
  public String toString() {
    return "StaffLetter[" + key + "]";
  }
}
