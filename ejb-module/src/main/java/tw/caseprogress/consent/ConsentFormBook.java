package tw.caseprogress.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.consent.ConsentFormEdition.Deed;
import tw.caseprogress.typed.RocDate;

/**
 * All editions of the consent form, the city's and the agencies', and which is in force on a day.
 *
 * @param editions in any order
 */
public record ConsentFormBook(List<ConsentFormEdition> editions) {

  private static final Pattern VERSION = Pattern.compile("([0-9]+)-([0-9]+)");

  private static final Comparator<ConsentFormEdition> BY_DAY =
      Comparator.comparing((ConsentFormEdition edition) -> edition.inForceFrom().orElseThrow())
          .thenComparing(ConsentFormEdition::id);

  public ConsentFormBook {
    editions = List.copyOf(editions);
  }

  /**
   * The version that applicants of an agency consent to on a day: the agency's own, else the
   * city's. Of several the one with the latest day counts; of one day, the one entered last.
   *
   * @param agencyCode empty: the city
   * @return empty only for a day before there was any
   */
  public Optional<ConsentFormEdition> inForce(Optional<String> agencyCode, LocalDate day) {
    return standing(agencyCode, day)
        .filter(edition -> edition.deed() == Deed.PUT_IN_FORCE)
        .or(() -> standing(Optional.empty(), day));
  }

  /** What the owner itself has said for a day, be it that the own form is given up. */
  private Optional<ConsentFormEdition> standing(Optional<String> owner, LocalDate day) {
    return editions.stream()
        .filter(edition -> edition.agencyCode().equals(owner))
        .filter(edition -> edition.inForceFrom().filter(from -> !from.isAfter(day)).isPresent())
        .max(BY_DAY);
  }

  /** Where an edition with a day stands. */
  public enum Phase {
    WAITING,
    IN_FORCE,
    OVER
  }

  /** Where an edition stands on a day; empty for a draft. */
  public Optional<Phase> phase(ConsentFormEdition edition, LocalDate today) {
    return edition
        .inForceFrom()
        .map(
            from -> {
              LocalDate day = from.isAfter(today) ? from : today;
              boolean counts = standing(edition.agencyCode(), day).equals(Optional.of(edition));
              if (!counts) {
                return Phase.OVER;
              }
              return from.isAfter(today) ? Phase.WAITING : Phase.IN_FORCE;
            });
  }

  /** Whether an agency has a form of its own that is in force on a day. */
  public boolean hasOwn(String agencyCode, LocalDate day) {
    return standing(Optional.of(agencyCode), day)
        .filter(edition -> edition.deed() == Deed.PUT_IN_FORCE)
        .isPresent();
  }

  /** Whether an agency has a form of its own that is in force on a day, or will be after it. */
  public boolean hasOwnSince(String agencyCode, LocalDate day) {
    return own(Optional.of(agencyCode)).stream()
        .filter(edition -> edition.deed() == Deed.PUT_IN_FORCE)
        .anyMatch(edition -> phase(edition, day).orElseThrow() != Phase.OVER);
  }

  /** The editions of an owner, the latest first. */
  public List<ConsentFormEdition> own(Optional<String> owner) {
    return editions.stream()
        .filter(edition -> edition.agencyCode().equals(owner))
        .sorted(Comparator.comparing(ConsentFormEdition::id).reversed())
        .toList();
  }

  /**
   * The name of the next version: the year of the Republic and a running number in it, over all
   * owners, so that the name on a paper tells the text.
   */
  public String nextVersion(LocalDate from) {
    int year = RocDate.year(from.getYear());
    int last =
        editions.stream()
            .flatMap(edition -> edition.version().stream())
            .map(VERSION::matcher)
            .filter(Matcher::matches)
            .filter(version -> Integer.parseInt(version.group(1)) == year)
            .mapToInt(version -> Integer.parseInt(version.group(2)))
            .max()
            .orElse(0);
    return year + "-" + (last + 1);
  }
}
