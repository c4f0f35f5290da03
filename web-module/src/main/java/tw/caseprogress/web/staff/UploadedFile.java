package tw.caseprogress.web.staff;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file as it was sent with a form.
 *
 * @param name what its sender calls it; null if nothing was said
 */
public record UploadedFile(String name, byte[] content) {

  private static final int KILOBYTE = 1000;

  /**
   * Reads a file; says in a message why it cannot be read.
   *
   * @param longest how many bytes it may have
   */
  public static Optional<UploadedFile> read(Part part, int longest, StaffTexts texts) {
    if (part == null) {
      texts.refuse("fault.required");
      return Optional.empty();
    }
    try (InputStream in = part.getInputStream()) {
      byte[] content = in.readNBytes(longest + 1);
      if (content.length > longest) {
        texts.refuse("admin_sheet.message.error.tooLong", longest / KILOBYTE);
        return Optional.empty();
      }
      return Optional.of(new UploadedFile(part.getSubmittedFileName(), content));
    } catch (IOException e) {
      texts.refuse("admin_sheet.message.error.unreadable");
      return Optional.empty();
    }
  }
}
