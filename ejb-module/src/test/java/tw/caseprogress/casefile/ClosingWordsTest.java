package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;

class ClosingWordsTest {

  private static final String COLLECT = "您的案件已辦理完成，請留意領照通知。";
  private static final String COLLECT_EN = "Your case is complete. Please collect the licence.";
  private static final CaseTypeView TYPE = endingWith(COLLECT, COLLECT_EN);

  @Test
  void aGrantIsToldInTheWordsOfTheCaseType_inTheReadersLanguage() {
    ClosingWords words = new ClosingWords(TYPE, Outcome.GRANTED);

    assertThat(words.prepared(ContactLanguage.ZH_TW)).isEqualTo(COLLECT);
    assertThat(words.told(COLLECT, ContactLanguage.EN)).isEqualTo(COLLECT_EN);
  }

  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = "GRANTED", mode = Mode.EXCLUDE)
  void whoGotNothingIsNeverToldToCollect(Outcome outcome) {
    ClosingWords words = new ClosingWords(TYPE, outcome);

    for (ContactLanguage language : ContactLanguage.values()) {
      for (String entered : List.of(COLLECT, COLLECT_EN, COLLECT + "\n")) {
        assertThat(words.told(entered, language))
            .isEqualTo(ClosingWords.sentence(outcome, language))
            .doesNotContain("領", "辦理完成", "collect");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void whatTheOfficerTypedStays(Outcome outcome) {
    ClosingWords words = new ClosingWords(TYPE, outcome);

    assertThat(words.typed("已移請建管處辦理。")).contains("已移請建管處辦理。");
    assertThat(words.told("已移請建管處辦理。", ContactLanguage.EN)).isEqualTo("已移請建管處辦理。");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void theWordsOfAnotherOutcomeAreNothingTyped(Outcome chosenBefore) {
    ClosingWords words = new ClosingWords(TYPE, Outcome.REFUSED);

    assertThat(words.typed(new ClosingWords(TYPE, chosenBefore).prepared(ContactLanguage.ZH_TW)))
        .isEmpty();
  }

  @Test
  void aRefusalNamesTheLetterTheRemedyAndItsTime() {
    assertThat(ClosingWords.sentence(Outcome.REFUSED, ContactLanguage.ZH_TW))
        .contains("未獲核准", "公文", "依公文所載教示", "送達的次日起 30 日內", "訴願法第 14 條");
    assertThat(ClosingWords.sentence(Outcome.REFUSED, ContactLanguage.EN))
        .contains("not granted", "letter", "within 30 days from the day after", "Article 14");
  }

  private static CaseTypeView endingWith(String textZh, String textEn) {
    CaseTypeView type = CaseTypeFixture.interiorReview();
    KeyStepView end = new KeyStepView(2, "結案", "Closed", textZh, textEn, false, 1, true, true);
    return new CaseTypeView(
        type.versionId(),
        type.caseTypeId(),
        type.code(),
        type.nameZh(),
        type.nameEn(),
        type.limit(),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        type.slip(),
        type.legalBasisZh(),
        List.of(type.steps().get(0), end),
        type.papers(),
        type.offerings());
  }
}
