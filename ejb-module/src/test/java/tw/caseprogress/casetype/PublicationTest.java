package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the versions of a type is in force on a day. */
class PublicationTest {

  /** A version is written P12-01 (published from 1 December) or R12-01 (the same, retired). */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "P12-01,                 11-30, WAITING",
    "P12-01,                 12-01, IN_FORCE",
    "P01-01 P12-01,          11-30, IN_FORCE WAITING",
    "P01-01 P12-01,          12-01, REPLACED IN_FORCE",
    "P01-01 P12-01,          12-31, REPLACED IN_FORCE",
    // published twice on one day: the later one
    "P12-01 P12-01,          12-01, REPLACED IN_FORCE",
    // one that was retired before its day leaves the one before where it is
    "P01-01 R12-01,          12-31, IN_FORCE RETIRED",
    // the one in force was retired, and all before it with it
    "R01-01 R02-01,          12-31, RETIRED RETIRED",
    "R01-01 R02-01 P12-01,   11-30, RETIRED RETIRED WAITING",
    "R01-01 R02-01 P12-01,   12-01, RETIRED RETIRED IN_FORCE",
    // published while another, retired since, waited for a later day
    "P01-01 R12-20 P12-10,   12-31, REPLACED RETIRED IN_FORCE"
  })
  void theLatestWhoseDayHasCome_isInForce(String versions, String day, String phases) {
    List<Publication> all =
        Stream.of(versions.split(" "))
            .map(
                one ->
                    new Publication(
                        0,
                        one.startsWith("P") ? VersionState.PUBLISHED : VersionState.RETIRED,
                        day(one.substring(1))))
            .toList();
    List<Publication> numbered =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Publication(i + 1, all.get(i).state(), all.get(i).from()))
            .toList();

    assertThat(numbered)
        .extracting(version -> version.phase(day(day), numbered).name())
        .containsExactly(phases.split(" "));
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }
}
