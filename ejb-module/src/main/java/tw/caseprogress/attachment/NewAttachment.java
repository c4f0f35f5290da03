package tw.caseprogress.attachment;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that somebody hands in for a case. Under what name it lay elsewhere is not asked: names of
 * files hold personal data.
 *
 * @param paper the Chinese name of the paper that it is a scan of, for {@link AttachmentKind#PAPER}
 *     alone
 * @param note what else is to be known of it, as it was typed
 */
public record NewAttachment(
    AttachmentKind kind, Optional<String> paper, String note, byte[] content) {

  public NewAttachment {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
    if ((kind == AttachmentKind.PAPER) != paper.isPresent()) {
      throw new IllegalArgumentException("A paper is named for a scan of one, and only then");
    }
  }
}
