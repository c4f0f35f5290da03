package tw.caseprogress.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an office lies: the areas whose closures hold for it.
 *
 * @param areas its city, its district, its village if known, and the agency itself
 */
public record OfficePlace(Set<ClosureArea> areas) {

  private static final Pattern DISTRICT = Pattern.compile("^(..[市縣])(?:(.{1,3}?區)|(.{1,3}?[鄉鎮市]))");

  /** 台北市 for 臺北市: closures are declared in the official writing. */
  private static final Pattern LESS_FORMAL_TAI = Pattern.compile("^台");

  public OfficePlace {
    areas = Set.copyOf(areas);
  }

  /** A place of which only the city matters. */
  public static OfficePlace city(ClosureArea city) {
    return new OfficePlace(Set.of(city));
  }

  /**
   * The place of an agency.
   *
   * @param agencyCode its code of 10 characters
   * @param address its address in Chinese, from the city down; where it does not begin with a city
   *     and a district, the agency lies in the city of the installation
   * @param village the full name of its village, if known
   */
  public static OfficePlace of(String agencyCode, String address, Optional<String> village) {
    Matcher matcher = DISTRICT.matcher(LESS_FORMAL_TAI.matcher(address).replaceFirst("臺"));
    Stream<ClosureArea> cityAndDistrict =
        matcher.find()
            ? Stream.of(
                ClosureArea.city(matcher.group(1)),
                new ClosureArea(ClosureArea.Kind.DISTRICT, matcher.group()))
            : Stream.of(ShippedCalendar.CITY);
    Stream<ClosureArea> own = Stream.of(new ClosureArea(ClosureArea.Kind.AGENCY, agencyCode));
    Stream<ClosureArea> villages =
        village.map(name -> new ClosureArea(ClosureArea.Kind.VILLAGE, name)).stream();
    return new OfficePlace(
        Stream.of(cityAndDistrict, own, villages)
            .flatMap(area -> area)
            .collect(Collectors.toSet()));
  }

  /** The district that an address names; empty if it names none. */
  public static Optional<ClosureArea> districtOf(String address) {
    Matcher matcher = DISTRICT.matcher(LESS_FORMAL_TAI.matcher(address).replaceFirst("臺"));
    return matcher.find()
        ? Optional.of(new ClosureArea(ClosureArea.Kind.DISTRICT, matcher.group()))
        : Optional.empty();
  }

  /** Whether a closure of the area holds here. */
  public boolean liesIn(ClosureArea area) {
    return areas.contains(area);
  }

  /** The district it lies in; empty if the address names none. */
  public Optional<ClosureArea> district() {
    return areas.stream().filter(area -> area.kind() == ClosureArea.Kind.DISTRICT).findFirst();
  }
}
