package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
  void withoutAnActiveAgency_itIsNotWorthKeeping() {
    assertThat(snapshot.isEmpty()).isFalse();
    assertThat(new AgencySnapshot(List.of(), List.of(FORMER)).isEmpty()).isTrue();
  }
}
