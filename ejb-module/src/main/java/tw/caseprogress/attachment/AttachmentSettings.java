package tw.caseprogress.attachment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is set for attachments.
 *
 * @param folder where their content lies; empty: in the folder of the installation
 * @param objects the bucket where it lies instead
 * @param clam the daemon that looks at each file for malware; empty: none does
 */
public record AttachmentSettings(
    AttachmentLimits limits,
    Optional<Path> folder,
    Optional<S3Address> objects,
    Optional<ClamAddress> clam) {

  /** The setting of the folder. */
  public static final String FOLDER = "CASEPROGRESS_ATTACHMENT_FOLDER";

  /** The setting of the bucket. */
  public static final String OBJECTS = "CASEPROGRESS_ATTACHMENT_S3_URL";

  /** The setting of the daemon that looks for malware. */
  public static final String CLAM = "CASEPROGRESS_CLAMAV_URL";

  /**
   * Reads the settings by their names.
   *
   * @throws IllegalArgumentException if one is wrong; the message names it
   */
  public static AttachmentSettings of(Map<String, String> settings) {
    AttachmentSettings read =
        new AttachmentSettings(
            AttachmentLimits.of(settings),
            folder(settings),
            address(settings, OBJECTS, S3Address::of),
            address(settings, CLAM, ClamAddress::of));
    if (read.folder().isPresent() && read.objects().isPresent()) {
      throw new IllegalArgumentException("One of the two is to be set: " + FOLDER + ", " + OBJECTS);
    }
    return read;
  }

  private static <T> Optional<T> address(
      Map<String, String> settings, String name, Function<String, T> reader) {
    String text = settings.getOrDefault(name, "").strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
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
