package tw.caseprogress.textquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.gateway.TextMessageLength;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyFile;

class TextAnswerTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final TextAnswer CHINESE = new TextAnswer(ContactLanguage.ZH_TW);
  private static final TextAnswer ENGLISH = new TextAnswer(ContactLanguage.EN);
  private static final List<AgencyDefinition> AGENCIES = AgencyFile.delivered();
  private static final List<CaseTypeDefinition> TYPES = ReferenceData.caseTypes();

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ON_TIME             | 2026-11-27 | 【建管處】尾碼0357案件辦理中，第3/5步「書面審查」，期限115/11/27。
          DUE_TODAY           | 2026-11-23 | 【建管處】尾碼0357案件辦理中，第3/5步「書面審查」，期限115/11/23。
          OVERDUE             | 2026-11-19 | 【建管處】尾碼0357案件辦理中，第3/5步「書面審查」，已超過期限115/11/19。
          AWAITING_SUPPLEMENT | 2026-11-23 | 【建管處】尾碼0357案件待補件，第3/5步「書面審查」，請於115/11/23以前（含當天）補齊。
          AWAITING_SUPPLEMENT | 2026-11-20 | 【建管處】尾碼0357案件待補件，第3/5步「書面審查」，補件期限115/11/20已過，請儘快聯絡。
          AWAITING_OTHERS     |            | 【建管處】尾碼0357案件等候他機關答覆，第3/5步「書面審查」，期限暫停計算。
          NOT_STARTED         |            | 【建管處】尾碼0357案件尚未起算期限，第3/5步「書面審查」。
          CLOSED_LATE         | 2026-11-12 | 【建管處】尾碼0357案件已於115/11/12辦結，結果請看機關的通知。
          """)
  void of_chinese(CaseStanding standing, LocalDate day, String said) {
    TextCase asked = new TextCase(standing, "建管處", "0357", 3, 5, "書面審查", Optional.ofNullable(day));

    assertThat(CHINESE.of(asked, MON_2026_11_23)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DUE_SOON            | 2026-11-25 | Building: case ending 0357 is in progress, step 3/5 "Review", due 2026-11-25.
          AWAITING_SUPPLEMENT | 2026-11-20 | Building: case ending 0357 waits for papers that were due 2026-11-20, step 3/5 "Review". Please call us.
          CLOSED_ON_TIME      | 2026-11-12 | Building: case ending 0357 was closed on 2026-11-12. The result is in the notice of the agency.
          """)
  void of_english(CaseStanding standing, LocalDate day, String said) {
    TextCase asked = new TextCase(standing, "Building", "0357", 3, 5, "Review", Optional.of(day));

    assertThat(ENGLISH.of(asked, MON_2026_11_23)).isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(CaseStanding.class)
  void everyAgencyAndStepThatIsDelivered_fitsIntoOneSegment(CaseStanding standing) {
    for (AgencyDefinition agency : AGENCIES) {
      for (CaseTypeDefinition type : TYPES) {
        for (KeyStepView step : type.steps()) {
          assertFits(CHINESE, standing, agency.shortNameZh(), step.nameZh());
          assertFits(ENGLISH, standing, agency.shortNameEn(), step.nameEn());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CaseStanding.class)
  void theLongestNamesThatTheTablesTake_fitToo_theStepIsCut(CaseStanding standing) {
    assertFits(CHINESE, standing, "處".repeat(20), "審".repeat(40));
    assertFits(CHINESE, standing, "處".repeat(20), "𠮷".repeat(20));
    assertFits(ENGLISH, standing, "A".repeat(60), "s".repeat(80));
  }

  @Test
  void aNameIsCutBetweenSigns_andSaysSo() {
    TextCase asked =
        new TextCase(
            CaseStanding.ON_TIME,
            "處".repeat(20),
            "0357",
            12,
            15,
            "𠮷".repeat(20),
            Optional.of(MON_2026_11_23));

    assertThat(CHINESE.of(asked, MON_2026_11_23)).contains("「𠮷𠮷𠮷𠮷𠮷𠮷…」，期限115/11/23。");
  }

  @Test
  void whatHasNoCase_fitsIntoOneSegment() {
    LocalTime nine = LocalTime.of(9, 5);
    assertThat(
            List.of(
                CHINESE.notFound(),
                CHINESE.hint(),
                CHINESE.tooMany(nine),
                ENGLISH.notFound(),
                ENGLISH.hint(),
                ENGLISH.tooMany(nine)))
        .allSatisfy(text -> assertThat(TextMessageLength.of(text).segments()).isEqualTo(1))
        .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("http"));
    assertThat(CHINESE.tooMany(nine)).contains("09:05");
  }

  @ParameterizedTest
  @CsvSource({
    "1154826190357 12345678, ZH_TW",
    "案號1154826190357 case 12345678, ZH_TW",
    "case 1154826190357 12345678, EN",
    "１１５４８２６１９０３５７　１２３４５６７８, ZH_TW"
  })
  void languageOf_isThatOfTheWords(String text, ContactLanguage language) {
    assertThat(TextAnswer.languageOf(text)).isEqualTo(language);
  }

  private static void assertFits(
      TextAnswer answer, CaseStanding standing, String agency, String step) {
    TextCase asked =
        new TextCase(standing, agency, "0357", 12, 15, step, Optional.of(MON_2026_11_23));

    String text = answer.of(asked, MON_2026_11_23.plusDays(1));

    assertThat(TextMessageLength.of(text).segments()).as(text).isEqualTo(1);
    assertThat(text).contains(agency, "0357");
    // a case that was refused or withdrawn has not been through its steps
    boolean closed =
        standing == CaseStanding.CLOSED_ON_TIME || standing == CaseStanding.CLOSED_LATE;
    assertThat(text.contains("12/15")).isEqualTo(!closed);
  }
}
