package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseTypeFixture;

class CaseTypeSnapshotTest {

  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Publication RETIRED = new Publication(1, VersionState.RETIRED, DAY);
  private static final Publication PUBLISHED = new Publication(1, VersionState.PUBLISHED, DAY);

  @Test
  void aRetiredVersion_isStillThatOfItsCases_butInNoList() {
    CaseTypeSnapshot snapshot = new CaseTypeSnapshot(List.of(Map.of(RETIRED, TYPE)));

    assertThat(snapshot.version(TYPE.versionId())).contains(TYPE);
    assertThat(snapshot.inForce(TYPE.code(), DAY)).isEmpty();
    assertThat(snapshot.inForce(DAY)).isEmpty();
  }

  @Test
  void aTypeIsKnown_retiredOrWaitingForItsDayToo() {
    CaseTypeSnapshot retired = new CaseTypeSnapshot(List.of(Map.of(RETIRED, TYPE)));
    CaseTypeSnapshot waiting =
        new CaseTypeSnapshot(
            List.of(Map.of(new Publication(1, VersionState.PUBLISHED, LocalDate.MAX), TYPE)));

    assertThat(retired.knows(TYPE.code())).isTrue();
    assertThat(waiting.knows(TYPE.code())).isTrue();
    assertThat(waiting.knows("ANOTHER")).isFalse();
  }

  @Test
  void aPublishedVersion_isInTheListsFromItsDayOn() {
    CaseTypeSnapshot snapshot = new CaseTypeSnapshot(List.of(Map.of(PUBLISHED, TYPE)));

    assertThat(snapshot.inForce(DAY.minusDays(1))).isEmpty();
    assertThat(snapshot.inForce(DAY)).containsExactly(TYPE);
    assertThat(snapshot.inForce(TYPE.code(), DAY.plusYears(1))).contains(TYPE);
    assertThat(snapshot.inForce("ANOTHER", DAY)).isEmpty();
  }
}
