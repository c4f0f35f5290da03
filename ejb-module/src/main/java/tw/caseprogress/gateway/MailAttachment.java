package tw.caseprogress.gateway;

import java.util.Objects;

/**
 * A file that goes with a mail.
 *
 * @param fileName the name by which the receiver saves it; any characters
 * @param mediaType what it is, such as {@code application/pdf}
 * @param content the file; not to be changed
 */
public record MailAttachment(String fileName, String mediaType, byte[] content) {

  public MailAttachment {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
  }

  @Override
  public String toString() {
    return "MailAttachment[" + mediaType + ", " + content.length + " bytes]";
  }
}
