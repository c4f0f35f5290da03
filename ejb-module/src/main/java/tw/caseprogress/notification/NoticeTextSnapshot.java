package tw.caseprogress.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts in use that the city and the agencies word for themselves, as they were last read. */
public final class NoticeTextSnapshot {

  private record Place(Optional<String> agencyCode, NoticeTextKey key) {}

  private final Map<Place, KeptNoticeText> latest = new HashMap<>();

  /**
   * The texts of these versions.
   *
   * @param versions the latest of each place
   */
  public NoticeTextSnapshot(List<KeptNoticeText> versions) {
    versions.forEach(one -> latest.put(new Place(one.agencyCode(), one.key()), one));
  }

  /** The latest version of a place, given up or not; empty if there never was one. */
  public Optional<KeptNoticeText> at(Optional<String> agencyCode, NoticeTextKey key) {
    return Optional.ofNullable(latest.get(new Place(agencyCode, key)));
  }

  /**
   * The text that notices of an agency are worded by: its own, the city's, or the delivered one.
   */
  public NoticeEdition inUse(String agencyCode, NoticeTextKey key) {
    return own(Optional.of(agencyCode), key).orElseGet(() -> below(true, key));
  }

  /** The text that stands below the one of an agency, or below the city's. */
  public NoticeEdition below(boolean agency, NoticeTextKey key) {
    Optional<NoticeEdition> city = agency ? own(Optional.empty(), key) : Optional.empty();
    return city.orElseGet(() -> new NoticeEdition(NoticeTexts.VERSION, NoticeTexts.delivered(key)));
  }

  private Optional<NoticeEdition> own(Optional<String> agencyCode, NoticeTextKey key) {
    return at(agencyCode, key)
        .flatMap(kept -> kept.template().map(text -> new NoticeEdition(kept.edition(), text)));
  }
}
