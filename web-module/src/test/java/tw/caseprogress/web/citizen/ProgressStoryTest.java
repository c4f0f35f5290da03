package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
  private static ProgressStory chinese(CaseProgress progress) {
    return new ProgressStory(progress, Locale.TAIWAN);
  }

  @Test
  void whatIsKnownOfSuchCases_isTold_andNothingElse() {
    CaseProgress known = CaseProgressFixture.expecting(new Expectation(5, 9, 20));
    CaseProgress unknown = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(new ProgressStory(known, Locale.TAIWAN).getExpectation()).contains("5", "9", "20");
    assertThat(new ProgressStory(unknown, Locale.TAIWAN).getExpectation()).isNull();
  }

  @Test
  void anOpenCaseTellsItsStepAndItsDay() {
    CaseProgress progress = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(chinese(progress).getAnswer())
        .containsExactly("您的案件正在「書面審查」，", "預計 11 月 23 日（星期一）前完成。");
    assertThat(new ProgressStory(progress, Locale.ENGLISH).getAnswer())
        .containsExactly("Your case is at \"Review\".", "It is due by Monday 23 November.");
    assertThat(chinese(progress).getTodo()).isEqualTo("nothing");
  }

  @Test
  void anOverdueCaseSaysSoAndWhomToCall() {
    ProgressStory story = chinese(CaseProgressFixture.open(CaseStanding.OVERDUE, -2));

    assertThat(story.getAnswer().get(1)).startsWith("已超過 11 月 23 日（星期一）的期限");
    assertThat(story.getTodoText()).contains("1999 轉 8410");
    assertThat(story.getDays()).isEqualTo("6 個工作天已用完，超過期限 2 個工作天");
  }

  @Test
  void theWindowIsCalledByTheAnswer() {
    CaseProgress closed = CaseProgressFixture.closed();

    assertThat(chinese(closed).getTitle()).isEqualTo("您的案件已在 115 年 11 月 20 日（星期五）結案：核准。");
    assertThat(new ProgressStory(closed, Locale.ENGLISH).getTitle())
        .startsWith("Your case was closed")
        .doesNotContain("  ");
  }

  @Test
  void aSupplementAsksOnlyForWhatIsStillMissing() {
    ProgressStory story = chinese(CaseProgressFixture.awaitingSupplement());

    assertThat(story.getAnswer()).containsExactly("您的案件正在等您補件，", "請在 12 月 4 日（星期五）前送達。");
    assertThat(story.getMissingPapers()).containsExactly("平面圖");
    assertThat(story.getTodo()).isEqualTo("supplement");
  }

  @Test
  void aClosedCaseTellsTheDayAndTheResult() {
    ProgressStory story = chinese(CaseProgressFixture.closed());

    assertThat(story.getAnswer()).containsExactly("您的案件已在 115 年 11 月 20 日（星期五）結案：", "核准。");
    assertThat(story.getFlowChart().steps())
        .extracting(FlowStep::state)
        .containsOnly(StepState.DONE);
  }

  @Test
  void aGrantSaysWhatToDoNow_inTheWordsOfTheCaseType() {
    CaseProgress granted = CaseProgressFixture.closed();

    assertThat(chinese(granted).getTodoTitle()).isEqualTo("申請已經核准");
    assertThat(chinese(granted).getEnding()).containsExactly(CaseProgressFixture.COLLECT);
    assertThat(new ProgressStory(granted, Locale.ENGLISH).getEnding())
        .containsExactly("Please collect the licence.");
    assertThat(chinese(granted).isUngranted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, 申請未獲核准, 訴願, Your application was not granted",
    "WITHDRAWN, 案件已經撤回, 依您的請求, Your case was withdrawn",
    "RETURNED, 案件已經退件, 重新申請, Your case was returned",
    "TRANSFERRED, 案件已經移轉, 權責機關, Your case was handed over"
  })
  void anEndWithoutAGrantSaysWhatItMeans_andIsNoGoodNews(
      Outcome outcome, String title, String means, String titleEn) {
    CaseProgress ended = CaseProgressFixture.ended(outcome, CaseProgressFixture.COLLECT);
    ProgressStory story = chinese(ended);

    assertThat(story.isUngranted()).isTrue();
    assertThat(story.getTodoTitle()).isEqualTo(title);
    assertThat(story.getEnding()).singleElement().asString().contains(means);
    assertThat(story.getTodoText()).contains("1999 轉 8410");
    assertThat(story.getRecords())
        .extracting(RecordLine::text)
        .containsExactlyElementsOf(story.getEnding());
    ProgressStory english = new ProgressStory(ended, Locale.ENGLISH);
    assertThat(english.getTodoTitle()).isEqualTo(titleEn);
    assertThat(english.getEnding()).noneMatch(said -> said.contains("collect"));
  }

  @Test
  void whatTheOfficerTypedOfARefusal_followsWhatItMeans() {
    ProgressStory story = chinese(CaseProgressFixture.ended(Outcome.REFUSED, "與規定不符，公文另寄。"));

    assertThat(story.getEnding()).hasSize(2).last().isEqualTo("與規定不符，公文另寄。");
    assertThat(story.getRecords()).extracting(RecordLine::text).containsExactly("與規定不符，公文另寄。");
  }

  @Test
  void stepsOfARefusedCaseAreReachedOrNot_andNoneIsTicked() {
    CaseProgress refused = CaseProgressFixture.ended(Outcome.REFUSED, "公文另寄。");

    assertThat(chinese(refused).getFlowChart().steps())
        .extracting(FlowStep::state)
        .containsExactly(StepState.REACHED, StepState.NOT_REACHED, StepState.ENDED);
  }

  @Test
  void wordsThatTheOfficerLeftAsTheyWere_areInTheReadersLanguage_andHisOwnStay() {
    CaseProgress progress = CaseProgressFixture.open(CaseStanding.ON_TIME, 4);

    assertThat(new ProgressStory(progress, Locale.ENGLISH).getRecords())
        .extracting(RecordLine::text)
        .containsExactly("已排定會勘。", "We check your papers.");
    assertThat(chinese(progress).getRecords())
        .extracting(RecordLine::text)
        .containsExactly("已排定會勘。", CaseProgressFixture.REVIEW);
  }

  @Test
  void anEnglishReaderIsAskedForPapersInEnglish() {
    assertThat(
            new ProgressStory(CaseProgressFixture.awaitingSupplement(), Locale.ENGLISH)
                .getMissingPapers())
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

    assertThat(chinese(progress).getAnswer()).hasSize(2);
    assertThat(new ProgressStory(progress, Locale.ENGLISH).getAnswer()).hasSize(2);
  }
}
