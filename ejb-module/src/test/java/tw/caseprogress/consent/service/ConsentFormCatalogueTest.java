package tw.caseprogress.consent.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;

class ConsentFormCatalogueTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 12, 5);

  private final CountingReader reader = new CountingReader();
  private final ConsentFormCatalogue catalogue = new ConsentFormCatalogue(reader);

  @Test
  void forManyDays_theBookIsReadOnce() {
    Function<LocalDate, Optional<String>> versions = catalogue.versionsInForce(Optional.of("A"));

    for (int day = 0; day < 100; day++) {
      assertThat(versions.apply(SINCE.plusDays(day))).contains("115-2");
      assertThat(versions.apply(SINCE.minusDays(1 + day))).contains("115-1");
    }
    assertThat(reader.times).isEqualTo(1);
    assertThat(catalogue.versionInForce(Optional.of("A"), SINCE)).contains("115-2");
    assertThat(catalogue.versionInForce(Optional.of("B"), SINCE)).contains("115-1");
  }

  private static final class CountingReader extends ConsentFormReader {

    private int times;

    @Override
    ConsentFormBook book() {
      times++;
      return new ConsentFormBook(
          List.of(
              edition(1, Optional.empty(), "115-1", LocalDate.of(1, 1, 1)),
              edition(2, Optional.of("A"), "115-2", SINCE)));
    }

    private static ConsentFormEdition edition(
        long id, Optional<String> agencyCode, String version, LocalDate from) {
      return new ConsentFormEdition(
          id, agencyCode, Optional.of(version), Optional.of(from), "somebody", Instant.EPOCH);
    }
  }
}
