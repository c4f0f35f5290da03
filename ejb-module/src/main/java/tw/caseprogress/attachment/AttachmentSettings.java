package tw.caseprogress.attachment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is set for attachments.
 *
 * @param folder where their content lies; empty: in the folder of the installation
 * @param clam the daemon that looks at each file for malware; empty: none does
 */
public record AttachmentSettings(
    AttachmentLimits limits, Optional<Path> folder, Optional<ClamAddress> clam) {

  /** The setting of the folder. */
  public static final String FOLDER = "CASEPROGRESS_ATTACHMENT_FOLDER";

  /** The setting of the daemon that looks for malware. */
  public static final String CLAM = "CASEPROGRESS_CLAMAV_URL";

  /**
   * Reads the settings by their names.
   *
   * @throws IllegalArgumentException if one is wrong; the message names it
   */
  public static AttachmentSettings of(Map<String, String> settings) {
    return new AttachmentSettings(AttachmentLimits.of(settings), folder(settings), clam(settings));
  }

  private static Optional<ClamAddress> clam(Map<String, String> settings) {
    String text = settings.getOrDefault(CLAM, "").strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(ClamAddress.of(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(CLAM + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Path> folder(Map<String, String> settings) {
    String text = settings.getOrDefault(FOLDER, "").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Path.of(text).normalize();
    if (!folder.isAbsolute()) {
      throw new IllegalArgumentException(
          FOLDER + ": it is the whole path of a folder, not " + text);
    }
    return Optional.of(folder);
  }
}
