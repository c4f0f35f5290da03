package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseTypeFixture;

class CaseTypeSnapshotTest {

  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();

  @Test
  void aRetiredVersion_isStillThatOfItsCases_butInNoList() {
    CaseTypeSnapshot snapshot = new CaseTypeSnapshot(List.of(), List.of(TYPE));

    assertThat(snapshot.version(TYPE.versionId())).contains(TYPE);
    assertThat(snapshot.published(TYPE.code())).isEmpty();
    assertThat(snapshot.published()).isEmpty();
  }

  @Test
  void itIsEmpty_withoutAnyVersion_publishedOrRetired() {
    assertThat(new CaseTypeSnapshot(List.of(), List.of()).isEmpty()).isTrue();
    assertThat(new CaseTypeSnapshot(List.of(), List.of(TYPE)).isEmpty()).isFalse();
    assertThat(new CaseTypeSnapshot(List.of(TYPE), List.of()).isEmpty()).isFalse();
  }
}
