package tw.caseprogress.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The text that notices of an agency are worded by: its own, the city's, or the delivered one;
   * from each the text of the step before that of all steps.
   */
  public NoticeEdition inUse(String agencyCode, NoticeTextKey key) {
    return first(places(Optional.of(agencyCode), key), key);
  }

  /**
   * The text that stands below one of an agency, or of the city.
   *
   * @param agencyCode empty for the city's
   */
  public NoticeEdition below(Optional<String> agencyCode, NoticeTextKey key) {
    return first(places(agencyCode, key).skip(1), key);
  }

  private static Stream<Place> places(Optional<String> agencyCode, NoticeTextKey key) {
    Stream<Optional<String>> whose =
        agencyCode.isPresent()
            ? Stream.of(agencyCode, Optional.empty())
            : Stream.of(Optional.<String>empty());
    return whose.flatMap(
        one -> Stream.of(key, key.ofAllSteps()).distinct().map(texts -> new Place(one, texts)));
  }

  private NoticeEdition first(Stream<Place> places, NoticeTextKey key) {
    return places
        .map(latest::get)
        .filter(Objects::nonNull)
        .flatMap(
            kept -> kept.template().map(text -> new NoticeEdition(kept.edition(), text)).stream())
        .findFirst()
        .orElseGet(() -> new NoticeEdition(NoticeTexts.VERSION, NoticeTexts.delivered(key)));
  }
}
