package tw.caseprogress.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tw.caseprogress.gateway.MailAttachment;

/**
 * A mail to a member of the staff about many cases.
 *
 * @param businessDate the day of which it tells
 * @param login who gets it
 * @param email where it goes
 * @param key names it in the message id; the same letter always has the same key, another one
 *     another
 * @param html the same content as the text, complete in itself
 * @param files what goes with it, not more than {@link #MOST_BYTES} in all
 */
public record StaffLetter(
    LetterKind kind,
    LocalDate businessDate,
    String login,
    String email,
    String key,
    String subject,
    String text,
    String html,
    List<MailAttachment> files) {

  /** The most bytes that the files of a letter have together; mail servers take twice as much. */
  public static final int MOST_BYTES = 5_000_000;

  /**
   * Keeps its own copy of the list.
   *
   * @throws IllegalArgumentException if the files are too large
   */
  public StaffLetter {
    files = List.copyOf(files);
    long bytes = files.stream().mapToLong(file -> file.content().length).sum();
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(bytes + " bytes of files at " + key);
    }
  }

  /** A letter of words alone. */
  public StaffLetter(
      LetterKind kind,
      LocalDate businessDate,
      String login,
      String email,
      String key,
      String subject,
      String text,
      String html) {
    this(kind, businessDate, login, email, key, subject, text, html, List.of());
  }

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
