package tw.caseprogress.attachment;

import java.util.Map;

/**
 * How large attachments may be.
 *
 * @param fileMebibytes one file, 1 to 20: a listener takes no larger body
 * @param caseMebibytes all files of a case together, 1 to 10,000
 */
public record AttachmentLimits(int fileMebibytes, int caseMebibytes) {

  /** The setting of one file. */
  public static final String FILE = "CASEPROGRESS_ATTACHMENT_FILE_MIB";

  /** The setting of a case. */
  public static final String CASE = "CASEPROGRESS_ATTACHMENT_CASE_MIB";

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int USUAL_FILE = 10;
  private static final int MOST_FILE = 20;
  private static final int USUAL_CASE = 200;
  private static final int MOST_CASE = 10_000;

  /**
   * Reads the settings by their names.
   *
   * @throws IllegalArgumentException if one is no such number; the message names it
   */
  public static AttachmentLimits of(Map<String, String> settings) {
    return new AttachmentLimits(
        number(settings, FILE, USUAL_FILE, MOST_FILE),
        number(settings, CASE, USUAL_CASE, MOST_CASE));
  }

  private static int number(Map<String, String> settings, String name, int usual, int most) {
    String text = settings.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return usual;
    }
    int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(
          name + ": it is a whole number of mebibytes from 1 to " + most + ", not " + text);
    }
    return number;
  }

  public long fileBytes() {
    return (long) fileMebibytes * MEBIBYTE;
  }

  public long caseBytes() {
    return (long) caseMebibytes * MEBIBYTE;
  }
}
