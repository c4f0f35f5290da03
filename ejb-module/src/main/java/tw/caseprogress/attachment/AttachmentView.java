package tw.caseprogress.attachment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attachment as staff see it in a list, without its content.
 *
 * @param paper the Chinese name of the paper that it is a scan of
 * @param addedBy the login of the officer
 * @param checkedBy what has looked at it for malware before it was kept; empty if nothing has
 * @param gone empty as long as its content is there
 */
public record AttachmentView(
    long id,
    AttachmentKind kind,
    Optional<String> paper,
    Optional<String> note,
    FileKind fileKind,
    long bytes,
    Instant addedAt,
    String addedBy,
    Optional<String> checkedBy,
    Optional<Gone> gone) {

  public AttachmentView {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fileKind, "fileKind");
    Objects.requireNonNull(gone, "gone");
  }

  /**
   * That its content is not there any more.
   *
   * @param taken who took it away, and why; empty if its time was over
   */
  public record Gone(Instant at, Optional<TakenAway> taken) {}

  /**
   * Who took an attachment away.
   *
   * @param by the login of the officer
   */
  public record TakenAway(String by, String reason) {}

  /** The logins of who added it and who took it away. */
  public Stream<String> people() {
    return Stream.concat(Stream.of(addedBy), gone.flatMap(Gone::taken).map(TakenAway::by).stream());
  }

  /** Whether its content is there. */
  public boolean isThere() {
    return gone.isEmpty();
  }
}
