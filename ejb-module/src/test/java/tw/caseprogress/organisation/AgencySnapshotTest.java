package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.organisation.AgencySnapshot.UnitName;

class AgencySnapshotTest {

  private static final AgencyView ACTIVE = agency(1, "379130100A");
  private static final AgencyView FORMER = agency(2, "379150000A");

  private final AgencySnapshot snapshot = new AgencySnapshot(List.of(ACTIVE), List.of(FORMER));

  private static AgencyView agency(long id, String code) {
    return new AgencyView(
        id, code, "機關", "Agency", "機關", "Agency", "1999", false, "", "", Optional.empty(), false);
  }

  @Test
  void aFormerAgency_isStillThatOfItsCases_butInNoList() {
    assertThat(snapshot.agency(2)).contains(FORMER);
    assertThat(snapshot.agency("379150000A")).isEmpty();
    assertThat(snapshot.agencies()).containsExactly(ACTIVE);
  }

  @Test
  void aUnitSaysOnlyWhatIsAnotherThanAtItsAgency() {
    ServiceCounter counter =
        new ServiceCounter(
            "市府路 1 號", "No. 1", "", "", new CounterDetails("1 樓", "1F", "1", "a@example.org"));
    AgencySnapshot places =
        new AgencySnapshot(
            List.of(ACTIVE),
            List.of(),
            Map.of(1L, counter),
            Map.of(new UnitName(1, "登記科"), new CounterDetails("5 樓", "", "", "")));

    assertThat(places.counter(1, "施工科")).isEqualTo(counter);
    assertThat(places.counter(1, "登記科").addressZh()).isEqualTo("市府路 1 號");
    assertThat(places.counter(1, "登記科").reach())
        .isEqualTo(new CounterDetails("5 樓", "", "1", "a@example.org"));
    assertThat(places.counter(2, "登記科")).isEqualTo(ServiceCounter.UNKNOWN);
  }

  @Test
  void withoutAnActiveAgency_itIsNotWorthKeeping() {
    assertThat(snapshot.isEmpty()).isFalse();
    assertThat(new AgencySnapshot(List.of(), List.of(FORMER)).isEmpty()).isTrue();
  }
}
