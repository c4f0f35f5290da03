package tw.caseprogress.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.consent.ConsentFormBook.Phase;

class ConsentFormBookTest {

  private static final Optional<String> CITY = Optional.empty();
  private static final Optional<String> A = Optional.of("A");

  // the city: 115-1 since ever, 115-3 from 10 December but replaced that day by 115-4, 116-1 later;
  // agency A: a draft, its own 115-2 from 5 December, given up from 20 December
  private static final ConsentFormBook BOOK =
      new ConsentFormBook(
          List.of(
              edition(1, null, "115-1", "0001-01-01"),
              edition(2, "A", null, null),
              edition(3, "A", "115-2", "2026-12-05"),
              edition(4, null, "115-3", "2026-12-10"),
              edition(5, null, "115-4", "2026-12-10"),
              edition(6, null, "116-1", "2027-01-01"),
              edition(7, "A", null, "2026-12-20"),
              edition(8, null, null, null)));

  @ParameterizedTest(name = "at {0} on {1}: {2}")
  @CsvSource({
    "city, 1999-12-31, 115-1",
    "city, 2026-12-09, 115-1",
    "city, 2026-12-10, 115-4",
    "city, 2026-12-31, 115-4",
    "city, 2027-01-01, 116-1",
    "city, 2099-01-01, 116-1",
    "A, 2026-12-04, 115-1",
    "A, 2026-12-05, 115-2",
    "A, 2026-12-10, 115-2",
    "A, 2026-12-19, 115-2",
    "A, 2026-12-20, 115-4",
    "A, 2027-01-01, 116-1",
    "B, 2026-12-05, 115-1",
    "B, 2026-12-10, 115-4"
  })
  void theVersionOfADay_isTheAgencysOwn_elseTheCitys(String who, LocalDate day, String version) {
    Optional<String> agency = who.equals("city") ? CITY : Optional.of(who);

    assertThat(BOOK.inForce(agency, day).flatMap(ConsentFormEdition::version)).contains(version);
  }

  @ParameterizedTest(name = "edition {0} on {1}: {2}")
  @CsvSource({
    "1, 2026-12-09, IN_FORCE",
    "1, 2026-12-10, OVER",
    "2, 2026-12-10, ",
    "3, 2026-12-01, WAITING",
    "3, 2026-12-05, IN_FORCE",
    "3, 2026-12-20, OVER",
    "4, 2026-12-01, OVER",
    "5, 2026-12-01, WAITING",
    "5, 2026-12-10, IN_FORCE",
    "6, 2026-12-31, WAITING",
    "7, 2026-12-19, WAITING",
    "7, 2026-12-20, IN_FORCE"
  })
  void anEditionWaits_holds_orIsOver(long id, LocalDate today, Phase phase) {
    ConsentFormEdition edition =
        BOOK.editions().stream().filter(one -> one.id() == id).findFirst().orElseThrow();

    assertThat(BOOK.phase(edition, today)).isEqualTo(Optional.ofNullable(phase));
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2026-12-31, 115-5", "2027-01-01, 116-2", "2028-05-20, 117-1"})
  void theNextVersionIsCountedInItsYear_overAllOwners(LocalDate from, String version) {
    assertThat(BOOK.nextVersion(from)).isEqualTo(version);
  }

  @Test
  void anAgencyHasAFormOfItsOwn_fromItsDayUntilItIsGivenUp() {
    assertThat(BOOK.hasOwn("A", LocalDate.of(2026, 12, 4))).isFalse();
    assertThat(BOOK.hasOwnSince("A", LocalDate.of(2026, 12, 4))).isTrue();
    assertThat(BOOK.hasOwn("A", LocalDate.of(2026, 12, 5))).isTrue();
    assertThat(BOOK.hasOwn("A", LocalDate.of(2026, 12, 20))).isFalse();
    assertThat(BOOK.hasOwnSince("A", LocalDate.of(2026, 12, 20))).isFalse();
    assertThat(BOOK.hasOwnSince("B", LocalDate.of(2026, 12, 5))).isFalse();
  }

  @Test
  void theEditionsOfAnOwnerAreItsOwn_theLatestFirst() {
    assertThat(BOOK.own(A)).extracting(ConsentFormEdition::id).containsExactly(7L, 3L, 2L);
  }

  private static ConsentFormEdition edition(long id, String agency, String version, String from) {
    return new ConsentFormEdition(
        id,
        Optional.ofNullable(agency),
        Optional.ofNullable(version),
        Optional.ofNullable(from).map(LocalDate::parse),
        "somebody",
        Instant.EPOCH);
  }
}
