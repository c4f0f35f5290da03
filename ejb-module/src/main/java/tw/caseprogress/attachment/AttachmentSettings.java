package tw.caseprogress.attachment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is set for attachments.
 *
 * @param folder where their content lies; empty: in the folder of the installation
 */
public record AttachmentSettings(AttachmentLimits limits, Optional<Path> folder) {

  /** The setting of the folder. */
  public static final String FOLDER = "CASEPROGRESS_ATTACHMENT_FOLDER";

  /**
   * Reads the settings by their names.
   *
   * @throws IllegalArgumentException if one is wrong; the message names it
   */
  public static AttachmentSettings of(Map<String, String> settings) {
    return new AttachmentSettings(AttachmentLimits.of(settings), folder(settings));
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
