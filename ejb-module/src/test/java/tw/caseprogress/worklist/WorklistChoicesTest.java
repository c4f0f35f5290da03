package tw.caseprogress.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.worklist.WorklistChoices.Named;

class WorklistChoicesTest {

  private static final String AGENCY = "3790000A00";
  private static final CaseTypeView OFFERED = type("B-OFFERED", 20, "施工科");

  @Test
  void withoutOpenCases_theyAreWhatIsOffered() {
    WorklistChoices choices = WorklistChoices.of(AGENCY, List.of(OFFERED), List.of());

    assertThat(choices.caseTypes()).containsExactly(OFFERED);
    assertThat(choices.units()).containsExactly("施工科");
  }

  @Test
  void aTypeThatIsNoLongerOffered_canBeChosenWhileItHasOpenCases() {
    CaseTypeView before = type("A-RETIRED", 10, "施工科");
    CaseTypeView last = type("A-RETIRED", 11, "施工科");
    WorklistChoices choices =
        WorklistChoices.of(
            AGENCY, List.of(OFFERED), List.of(new Named(before, "施工科"), new Named(last, "施工科")));

    assertThat(choices.caseTypes()).containsExactly(last, OFFERED);
    assertThat(choices.units()).containsExactly("施工科");
  }

  @Test
  void aTypeThatIsOffered_isShownAsItIsToday() {
    CaseTypeView other = type("B-OFFERED", 30, "施工科");

    assertThat(
            WorklistChoices.of(AGENCY, List.of(OFFERED), List.of(new Named(other, "施工科")))
                .caseTypes())
        .containsExactly(OFFERED);
  }

  @Test
  void theFormerNameOfAUnit_canBeChosenWhileOpenCasesBearIt() {
    WorklistChoices choices =
        WorklistChoices.of(AGENCY, List.of(OFFERED), List.of(new Named(OFFERED, "工程科")));

    assertThat(choices.units()).containsExactly("工程科", "施工科");
  }

  private static CaseTypeView type(String code, long versionId, String unit) {
    CaseTypeView like = CaseTypeFixture.interiorReview();
    return new CaseTypeView(
        versionId,
        like.caseTypeId(),
        code,
        like.nameZh(),
        like.nameEn(),
        like.limit(),
        like.clockStart(),
        like.pausePolicy(),
        like.supplementCalendarDays(),
        like.terms(),
        like.notices(),
        like.slip(),
        like.legalBasisZh(),
        like.steps(),
        like.papers(),
        List.of(new OfferingView(5, AGENCY, unit, "Unit", "1999")));
  }
}
