package tw.caseprogress.casetype.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.entity.Agency;

class CaseTypeTest {

  private static final String CODE = "379130000A";

  private final Agency agency =
      new Agency(
          CODE,
          new AgencyDetails(
              AgencyLevel.FIRST_LEVEL,
              Optional.empty(),
              "商業處",
              "Office of Commerce",
              "商業處",
              "Commerce",
              "1999",
              "臺北市信義區市府路1號",
              "",
              "",
              Optional.empty(),
              false,
              false));
  private final CaseType caseType = new CaseType("ZZ-TEST", agency);

  @Test
  void theMarkOfTheDraftStays_whoeverOffersTheType_andIsAnotherOnceTheDraftIs() {
    assertThat(caseType.draftMark()).isEmpty();
    caseType.keepDraft("{\"nameZh\":\"甲\"}");
    Optional<UUID> begun = caseType.draftMark();
    int revision = caseType.revision();
    assertThat(begun).isPresent();

    caseType.offerAt(agency, new OfferingDefinition(CODE, "登記科", "Registration", "1999"));
    caseType.withdrawFrom(CODE);
    assertThat(caseType.draftMark()).isEqualTo(begun);
    assertThat(caseType.revision()).isGreaterThan(revision);

    caseType.keepDraft("{\"nameZh\":\"乙\"}");
    assertThat(caseType.draftMark()).isPresent().isNotEqualTo(begun);
    caseType.discardDraft();
    assertThat(caseType.draftMark()).isEmpty();
  }
}
