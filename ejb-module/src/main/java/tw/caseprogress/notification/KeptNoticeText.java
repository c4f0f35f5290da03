package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a text that the city or an agency words for itself.
 *
 * @param agencyCode empty for the city's
 * @param template empty if it was given up in favour of what stands below
 */
public record KeptNoticeText(
    long id,
    Optional<String> agencyCode,
    NoticeTextKey key,
    Optional<NoticeTemplate> template,
    String savedBy,
    Instant savedAt) {

  private static final String MARK = "T";

  /** The name by which notices remember it. */
  public String edition() {
    return MARK + id;
  }

  /** The number in such a name; empty if it names a delivered text. */
  public static Optional<Long> idIn(String edition) {
    return edition.startsWith(MARK)
        ? Optional.of(Long.valueOf(edition.substring(MARK.length())))
        : Optional.empty();
  }
}
