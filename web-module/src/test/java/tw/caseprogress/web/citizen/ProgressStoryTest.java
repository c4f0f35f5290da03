package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.flowchart.FlowStep;
import tw.caseprogress.flowchart.StepState;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.web.citizen.ProgressStory.RecordLine;

class ProgressStoryTest {
  private static final LocalDate TODAY = CaseProgressFixture.FRI_2026_11_20;

  private static ProgressStory chinese(CaseProgress progress) {
    return new ProgressStory(progress, TODAY, Locale.TAIWAN);
  }

  private static ProgressStory english(CaseProgress progress) {
    return new ProgressStory(progress, TODAY, Locale.ENGLISH);
  }

  private static String said(ProgressStory story) {
    return story.getNext().getSteps().stream()
        .map(step -> step.heading() + ": " + step.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatIsKnownOfSuchCases_isTold_andNothingElse() {
    CaseProgress known = CaseProgressFixture.expecting(new Expectation(5, 9, 20));
    CaseProgress unknown = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(chinese(known).getExpectation()).contains("5", "9", "20");
    assertThat(chinese(unknown).getExpectation()).isNull();
  }

  @Test
  void anOpenCaseTellsItsStepAndItsDay() {
    CaseProgress progress = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(chinese(progress).getAnswer())
        .containsExactly("您的案件正在「書面審查」，", "預計 11 月 23 日（星期一）以前完成。");
    assertThat(english(progress).getAnswer())
        .containsExactly(
            "Your case is at \"Review\".", "We expect to finish by Monday 23 November.");
    assertThat(chinese(progress).getNext().getBox()).isEqualTo("nothing");
  }

  @Test
  void anOverdueCaseSaysSinceWhen_thatThereIsNoNewDay_andWhomToCall() {
    CaseProgress late = CaseProgressFixture.open(CaseStanding.OVERDUE, -2);
    ProgressStory story = chinese(late);

    assertThat(story.getAnswer().get(1)).startsWith("已經超過 11 月 23 日（星期一）的期限");
    assertThat(said(story))
        .contains("115 年 11 月 23 日（星期一），到今天已經超過 2 個工作天")
        .contains("還沒有新的日期。")
        .contains("怎麼問");
    assertThat(story.getNext().getLook()).isEqualTo("late");
    assertThat(story.isDayForCalendar()).isTrue();
    assertThat(new ProgressStory(late, TODAY.plusDays(4), Locale.TAIWAN).isDayForCalendar())
        .as("a day that is over")
        .isFalse();
    assertThat(story.getWhere().getPhone()).isEqualTo("1999 轉 8410");
    assertThat(story.getDays()).isEqualTo("6 個工作天已用完，超過期限 2 個工作天");
    assertThat(story.getMeterText()).contains("超過期限 2 個工作天").doesNotContain("還有");
    assertThat(said(english(late)))
        .contains("finished by Monday 23 November 2026; that is 2 working days ago")
        .contains("There is no new date yet.");
  }

  @Test
  void ofALateCase_theOnlyHonestExpectationIsHowLongSuchCasesTake() {
    CaseProgress late = CaseProgressFixture.lateExpecting(new Expectation(5, 9, 20));

    assertThat(said(chinese(late))).contains("還沒有新的日期。同類案件十件有九件在 9 個工作天以內辦完。");
    assertThat(said(english(late))).contains("Nine of ten such cases were finished within 9");
  }

  @Test
  void whoseClockBeginsWithTheLastPaper_isToldThatTheAgencyLooksForIt() {
    CaseProgress begun = CaseProgressFixture.open(CaseStanding.NOT_STARTED, 10);

    assertThat(chinese(begun).getAnswer()).last().isEqualTo("文件備齊後開始計算期限。");
    assertThat(said(chinese(begun))).contains("機關正在看文件齊不齊。");
    assertThat(said(chinese(CaseProgressFixture.open(CaseStanding.ON_TIME, 4))))
        .contains("如果需要補件，我們會通知您");
  }

  @Test
  void whoWaitsLongerThanMost_isNotToldHowLongMostWaited() {
    CaseProgress late = CaseProgressFixture.lateExpecting(new Expectation(5, 8, 20));

    assertThat(said(chinese(late))).contains("還沒有新的日期。").doesNotContain("十件有九件在 8 個工作天以內辦完。");
  }

  @Test
  void theWindowIsCalledByTheAnswer() {
    CaseProgress closed = CaseProgressFixture.closed();

    assertThat(chinese(closed).getTitle()).isEqualTo("您的申請已經核准，案件在 115 年 11 月 20 日（星期五）辦完。");
    assertThat(english(closed).getTitle())
        .isEqualTo(
            "Your application was approved. The case was closed on Friday 20 November 2026.");
  }

  @Test
  void aSupplementAsksOnlyForWhatIsStillMissing() {
    ProgressStory story = chinese(CaseProgressFixture.awaitingSupplement());

    assertThat(story.getAnswer()).containsExactly("您的案件正在等您補件，", "請在 12 月 4 日（星期五）以前（含當天）送到。");
    assertThat(story.getMissingPapers()).containsExactly("平面圖");
    assertThat(story.getNext().getBox()).isEqualTo("supplement");
    assertThat(story.getNext().getLook()).isEqualTo("do");
    assertThat(story.getWhere().getTitle()).isEqualTo("送到哪裡");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-26 | 還有 8 天；當天送到也算 | 請在 12 月 4 日（星期五）以前（含當天）送到。 | 8 days left
          2026-12-03 | 還有 1 天；當天送到也算 | 請在 12 月 4 日（星期五）以前（含當天）送到。 | 1 day left
          2026-12-04 | 就是今天               | 今天 12 月 4 日（星期五）是最後一天。         | that is today
          2026-12-05 | 已經過了 1 天          | 最後一天 12 月 4 日（星期五）已經過了，請儘快送來。 | 1 day ago
          """)
  void theLastDayForPapers_isToldByTheDaysThatAreLeft(
      LocalDate today, String zh, String answer, String en) {
    CaseProgress waiting = CaseProgressFixture.awaitingSupplement();
    ProgressStory story = new ProgressStory(waiting, today, Locale.TAIWAN);

    assertThat(said(story)).contains(zh).contains("案件").contains("來不及的話");
    assertThat(story.getAnswer().get(1)).isEqualTo(answer);
    assertThat(said(new ProgressStory(waiting, today, Locale.ENGLISH))).contains(en);
  }

  @Test
  void whereToGoIsAddressFloorHoursFaxAndMail_andTheNumberIsDialledByATouch() {
    WhereToGo where = chinese(CaseProgressFixture.awaitingSupplement()).getWhere();

    assertThat(where.getAddress()).isEqualTo("臺北市信義區市府路 1 號，2 樓南區");
    assertThat(where.getHours()).isEqualTo("週一至週五 08:30–17:30");
    assertThat(where.getPhoneLink()).isEqualTo("tel:1999,8410");
    assertThat(where.getPhoneFromAfar()).isEqualTo("+886-2-2720-8889 轉 8410");
    assertThat(where.getPhoneFromAfarLink()).isEqualTo("tel:+886227208889,8410");
    assertThat(where.getFax()).isEqualTo("02-2720-0000");
    assertThat(where.getEmail()).isEqualTo("cmo@example.org");
    assertThat(english(CaseProgressFixture.closed()).getWhere().getAddress())
        .isEqualTo("No. 1, Shifu Rd., Xinyi Dist., Taipei City, 2F, south wing");
    assertThat(english(CaseProgressFixture.closed()).getWhere().getPhoneFromAfar())
        .isEqualTo("+886-2-2720-8889 ext. 8410");
  }

  @Test
  void aGrantedCaseTellsTheDay_andWhatToDoInTheWordsOfTheCaseType() {
    CaseProgress granted = CaseProgressFixture.closed();
    ProgressStory story = chinese(granted);

    assertThat(story.getAnswer()).containsExactly("您的申請已經核准，", "案件在 115 年 11 月 20 日（星期五）辦完。");
    assertThat(story.getFlowChart().steps())
        .extracting(FlowStep::state)
        .containsOnly(StepState.DONE);
    assertThat(said(story)).contains(CaseProgressFixture.COLLECT, "領取: ");
    assertThat(said(english(granted))).contains("Please collect the licence.", "Collecting: ");
    assertThat(story.isUngranted()).isFalse();
    assertThat(story.getNext().getLook()).isEqualTo("good");
    assertThat(story.getWhere().getTitle()).isEqualTo("在哪裡領取、問誰");
    assertThat(story.isDayForCalendar()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, 您的申請沒有通過（駁回）, 訴願|30 天以內|建築管理工程處|臺北市政府|重新申請, Your application was not approved, appeal",
    "WITHDRAWN, 您的案件已經依您的要求撤回, 不會再做決定|重新申請, Your case was withdrawn, change your mind",
    "RETURNED, 您的申請沒有備齊文件, 再申請一次|拿回文件|訴願, Your application was returned, Apply once more",
    "TRANSFERRED, 您的案件已經移轉, 交給負責的機關|申請日照算, Your case was passed on, in charge"
  })
  void anEndWithoutAGrantSaysWhatItMeans_andWhatToDo_andIsNoGoodNews(
      Outcome outcome, String answer, String means, String answerEn, String meansEn) {
    CaseProgress ended = CaseProgressFixture.ended(outcome, CaseProgressFixture.COLLECT);
    ProgressStory story = chinese(ended);

    assertThat(story.isUngranted()).isTrue();
    assertThat(story.getNext().getLook()).isEqualTo("ungranted");
    assertThat(story.getAnswer().get(0)).startsWith(answer);
    assertThat(said(story)).contains(means.split("\\|")).doesNotContain("領照");
    assertThat(english(ended).getAnswer().get(0)).startsWith(answerEn);
    assertThat(said(english(ended))).contains(meansEn).doesNotContain("collect the licence");
    assertThat(story.getFlowChart().steps())
        .extracting(FlowStep::state)
        .containsExactly(StepState.REACHED, StepState.NOT_REACHED, StepState.ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    "GRANTED, 說出這個字號",
    "REFUSED, 理由和怎麼救濟",
    "RETURNED, 說出這個字號",
    "WITHDRAWN,",
    "TRANSFERRED,"
  })
  void theLetterThatTellsOfTheEnd_isNamedByNumberAndDay(Outcome outcome, String told) {
    CaseProgress ended = CaseProgressFixture.endedByLetter(outcome);
    String named = "北市商字第1150012345號，115 年 11 月 18 日";
    ProgressStory story = chinese(ended);

    assertThat(story.getLetter()).isEqualTo(named);
    assertThat(story.getRecords()).extracting(RecordLine::letter).containsExactly(named);
    assertThat(said(story).contains("正式公文: " + named)).isEqualTo(told != null);
    assertThat(said(story)).contains(told == null ? "" : told);
    assertThat(english(ended).getLetter()).isEqualTo("北市商字第1150012345號, 2026-11-18");
  }

  @Test
  void withoutALetterNoneIsNamed_andARefusalCountsFromItsService() {
    ProgressStory story = chinese(CaseProgressFixture.ended(Outcome.REFUSED, "與規定不符。"));

    assertThat(story.getLetter()).isEmpty();
    assertThat(story.getRecords()).extracting(RecordLine::letter).containsExactly("");
    assertThat(said(story)).contains("正式公文: 理由和怎麼救濟", "公文送達的次日", "30 天以內");
  }

  @Test
  void theReasonThatTheOfficerTyped_standsFirst() {
    ProgressStory story = chinese(CaseProgressFixture.ended(Outcome.REFUSED, "與規定不符，公文另寄。"));

    assertThat(story.getNext().getSteps().get(0).text()).isEqualTo("與規定不符，公文另寄。");
    assertThat(story.getRecords()).extracting(RecordLine::text).containsExactly("與規定不符，公文另寄。");
  }

  @Test
  void whoMayApplyAgainIsLedToTheTypeOfTheCase() {
    assertThat(chinese(CaseProgressFixture.ended(Outcome.RETURNED, "缺平面圖。")).getNext().getSteps())
        .extracting(NextStep::link)
        .contains(
            "/case-types?text=%E5%AE%A4%E5%85%A7%E8%A3%9D%E4%BF%AE%E5%9C%96%E8%AA%AA%E5%AF%A9%E6%A0%B8");
  }

  @Test
  void wordsThatTheOfficerLeftAsTheyWere_areInTheReadersLanguage_andHisOwnStay() {
    CaseProgress progress = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(english(progress).getRecords())
        .extracting(RecordLine::text)
        .containsExactly("已排定會勘。", "We check your papers.");
    assertThat(chinese(progress).getRecords())
        .extracting(RecordLine::text)
        .containsExactly("已排定會勘。", CaseProgressFixture.REVIEW);
  }

  @Test
  void anEnglishReaderIsAskedForPapersInEnglish() {
    assertThat(english(CaseProgressFixture.awaitingSupplement()).getMissingPapers())
        .containsExactly("Floor plan");
  }

  @ParameterizedTest
  @EnumSource(CaseStanding.class)
  void everyStandingHasAnAnswerInBothLanguages(CaseStanding standing) {
    CaseProgress progress =
        switch (standing) {
          case AWAITING_SUPPLEMENT -> CaseProgressFixture.awaitingSupplement();
          case CLOSED_ON_TIME, CLOSED_LATE -> CaseProgressFixture.closed();
          default -> CaseProgressFixture.open(standing, 0);
        };

    for (ProgressStory story : List.of(chinese(progress), english(progress))) {
      assertThat(story.getAnswer()).hasSize(2);
      assertThat(story.getStanding()).isNotBlank();
      assertThat(story.getNext().getTitle()).isNotBlank();
      assertThat(said(story)).isNotBlank().doesNotContain("{", "null");
    }
  }
}
