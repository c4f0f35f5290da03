package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;

class SpokenAnswerTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ON_TIME             | 2026-11-27 |  4 | 您的室內裝修圖說審核案，目前在第三步書面審查，共五步。預計十一月二十七日星期五以前完成。您現在不需要補件。
          ON_TIME             | 2027-01-05 | 30 | 您的室內裝修圖說審核案，目前在第三步書面審查，共五步。預計一百一十六年一月五日星期二以前完成。您現在不需要補件。
          DUE_TODAY           | 2026-11-23 |  0 | 您的室內裝修圖說審核案，目前在第三步書面審查，共五步。期限是今天，十一月二十三日星期一。您現在不需要補件。
          OVERDUE             | 2026-11-19 | -2 | 您的室內裝修圖說審核案，目前在第三步書面審查，共五步。原訂十一月十九日星期四以前完成，已經超過兩個工作天。承辦單位是建築管理處施工科，電話 02-2725-8395。您現在不需要補件。
          OVERDUE             | 2026-11-20 |  0 | 您的室內裝修圖說審核案，目前在第三步書面審查，共五步。原訂十一月二十日星期五以前完成，期限已經過了，承辦單位還在辦理。承辦單位是建築管理處施工科，電話 02-2725-8395。您現在不需要補件。
          AWAITING_SUPPLEMENT | 2026-12-10 |  9 | 您的室內裝修圖說審核案，目前在等您補件，等候的期間不算在辦理天數裡。請在十二月十日星期四以前補齊，當天送到也可以。要補的文件寫在機關給您的通知裡；不清楚的話可以問建築管理處施工科，電話 02-2725-8395。
          AWAITING_SUPPLEMENT | 2026-11-23 |  9 | 您的室內裝修圖說審核案，目前在等您補件，等候的期間不算在辦理天數裡。補件的期限是今天，十一月二十三日星期一，今天送到也可以。要補的文件寫在機關給您的通知裡；不清楚的話可以問建築管理處施工科，電話 02-2725-8395。
          AWAITING_SUPPLEMENT | 2026-11-20 |  9 | 您的室內裝修圖說審核案，目前在等您補件，等候的期間不算在辦理天數裡。補件的期限十一月二十日星期五已經過了，請儘快補齊。要補的文件寫在機關給您的通知裡；不清楚的話可以問建築管理處施工科，電話 02-2725-8395。
          CLOSED_ON_TIME      | 2026-11-12 |  3 | 您的室內裝修圖說審核案，已經在十一月十二日星期四辦結，結果請看機關給您的通知。有疑問可以問建築管理處施工科，電話 02-2725-8395。
          CLOSED_LATE         | 2025-12-31 | -3 | 您的室內裝修圖說審核案，已經在一百一十四年十二月三十一日星期三辦結，結果請看機關給您的通知。有疑問可以問建築管理處施工科，電話 02-2725-8395。
          """)
  void of_chinese(CaseStanding standing, LocalDate deadline, int left, String said) {
    SpokenCase spoken =
        new SpokenCase(
            standing,
            "室內裝修圖說審核",
            3,
            5,
            "書面審查",
            deadline,
            left,
            "建築管理處施工科",
            "02-2725-8395",
            List.of());

    assertThat(SpokenAnswer.of(spoken, ContactLanguage.ZH_TW, MON_2026_11_23)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ON_TIME             | 2026-11-27 |  4 | Your case, Interior plan review, is at step three of five: Document review. It should be finished by Friday 27 November. You do not need to hand in anything now.
          OVERDUE             | 2026-11-20 | -1 | Your case, Interior plan review, is at step three of five: Document review. It should have been finished by Friday 20 November; it is one working day late. It is handled by Building Administration, Construction Section, telephone 02-2725-8395. You do not need to hand in anything now.
          OVERDUE             | 2026-11-19 | -2 | Your case, Interior plan review, is at step three of five: Document review. It should have been finished by Thursday 19 November; it is two working days late. It is handled by Building Administration, Construction Section, telephone 02-2725-8395. You do not need to hand in anything now.
          AWAITING_SUPPLEMENT | 2027-01-05 |  9 | Your case, Interior plan review, is waiting for papers from you; the waiting time does not count. Please hand them in by Tuesday 5 January 2027; that day is still in time. The agency's notice to you says which ones; if it is not clear, ask Building Administration, Construction Section, telephone 02-2725-8395.
          CLOSED_LATE         | 2026-11-12 | -3 | Your case, Interior plan review, was closed on Thursday 12 November. Please see the agency's notice to you for the result. Questions are answered by Building Administration, Construction Section, telephone 02-2725-8395.
          """)
  void of_english(CaseStanding standing, LocalDate deadline, int left, String said) {
    SpokenCase spoken =
        new SpokenCase(
            standing,
            "Interior plan review",
            3,
            5,
            "Document review",
            deadline,
            left,
            "Building Administration, Construction Section",
            "02-2725-8395",
            List.of());

    assertThat(SpokenAnswer.of(spoken, ContactLanguage.EN, MON_2026_11_23)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1999 轉 2021     | ZH_TW | 有疑問可以問施工科，我可以幫您轉接，分機 2021。
          1999 ext. 2021  | EN    | Questions are answered by 施工科, I can put you through, extension 2021.
          1999            | ZH_TW | 有疑問可以問施工科，我可以幫您轉接。
          02-2720-8889 轉 8395 | ZH_TW | 有疑問可以問施工科，電話 02-2720-8889 轉 8395。
          02-2720-8889 分機 8395 | EN | Questions are answered by 施工科, telephone 02-2720-8889 ext. 8395.
          """)
  void of_callerOnTheCitysLine_isPutThrough(String phone, ContactLanguage language, String said) {
    SpokenCase spoken =
        new SpokenCase(
            CaseStanding.CLOSED_ON_TIME,
            "登記",
            3,
            3,
            "結案",
            MON_2026_11_23,
            0,
            "施工科",
            phone,
            List.of());

    assertThat(SpokenAnswer.of(spoken, language, MON_2026_11_23)).endsWith(said);
  }

  @Test
  void of_supplementOfAnAgencyThatLetsPapersBeTold_namesThem() {
    SpokenCase spoken =
        new SpokenCase(
            CaseStanding.AWAITING_SUPPLEMENT,
            "登記",
            1,
            3,
            "收件",
            MON_2026_11_23.plusDays(3),
            3,
            "施工科",
            "1999 轉 2021",
            List.of("申請書", "身分證影本"));

    assertThat(SpokenAnswer.of(spoken, ContactLanguage.ZH_TW, MON_2026_11_23))
        .endsWith("要補的是：申請書、身分證影本。怎麼送、送到哪裡，可以問施工科，我可以幫您轉接，分機 2021。");
  }

  @Test
  void of_caseTypeThatEndsWithTheWord_isNotGivenItTwice() {
    SpokenCase spoken =
        new SpokenCase(
            CaseStanding.ON_TIME,
            "市民申請案",
            1,
            2,
            "收件",
            MON_2026_11_23.plusDays(1),
            1,
            "處",
            "1999",
            List.of());

    assertThat(SpokenAnswer.of(spoken, ContactLanguage.ZH_TW, MON_2026_11_23))
        .startsWith("您的市民申請案，目前在第一步收件，共兩步。");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "2, 二",
    "10, 十",
    "12, 十二",
    "20, 二十",
    "27, 二十七",
    "100, 一百",
    "105, 一百零五",
    "112, 一百一十二",
    "120, 一百二十",
    "1001, 一千零一"
  })
  void chinese_isSaidAsPeopleSayIt(int number, String said) {
    assertThat(SpokenWords.chinese(number)).isEqualTo(said);
  }
}
