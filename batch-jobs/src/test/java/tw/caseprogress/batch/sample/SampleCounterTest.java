package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyFile;

class SampleCounterTest {

  private final List<SampleCounter> counters = SampleCounter.all();

  @Test
  void everyDeliveredAgencyHasOne_asAnAgencyMaySayIt() {
    for (AgencyDefinition agency : AgencyFile.delivered()) {
      AgencyDetails before = agency.details();
      SampleCounter counter =
          counters.stream()
              .filter(one -> one.agencyCode().equals(agency.code()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no counter of " + agency.nameZh()));
      AgencyDetails after = counter.toldBy(before);
      assertThat(after.faults()).as(agency.nameZh()).isEmpty();
      assertThat(before.differences(after))
          .as(agency.nameZh())
          .containsOnlyKeys(
              "openingHoursZh",
              "openingHoursEn",
              "addressEn",
              "counterZh",
              "counterEn",
              "fax",
              "email");
      assertThat(SampleCounter.isUntold(before)).isTrue();
      assertThat(SampleCounter.isUntold(after)).isFalse();
    }
    assertThat(counters).hasSameSizeAs(AgencyFile.delivered());
  }

  @Test
  void noneIsTakenForARealOne() {
    assertThat(counters).allMatch(counter -> counter.reach().email().endsWith(".example"));
    assertThat(counters).allMatch(counter -> counter.reach().fax().startsWith("02-0000-"));
    assertThat(counters).allMatch(counter -> counter.addressEn().endsWith(", Taipei City"));
  }
}
