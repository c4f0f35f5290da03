package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendarfeed.DueCase;
import tw.caseprogress.calendarfeed.DueDateCalendar;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.hotline.HotlineCase;
import tw.caseprogress.hotline.SpokenAnswer;
import tw.caseprogress.hotline.SpokenCase;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.textquery.TextAnswer;
import tw.caseprogress.textquery.TextCase;
import tw.caseprogress.web.citizen.CaseProgressFixture;
import tw.caseprogress.web.citizen.ProgressStory;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * A case that was due on Friday is late on Saturday and on Sunday, wherever one asks: on the page,
 * by the interface, on the hotline, by text message and in the calendar of its officer.
 */
class WeekendStandingTest {

  private static final String NOTHING_OVER = "(?s).*(還有|剩|超過|已逾期|over: ?)[^0-9]{0,4}0 .*";

  @ParameterizedTest(name = "on {0}: {1} working days")
  @CsvSource({
    "2026-11-21, 1, 一個工作天", // Sat
    "2026-11-22, 1, 一個工作天", // Sun
    "2026-11-23, 1, 一個工作天", // Mon
    "2026-11-24, 2, 兩個工作天" // Tue
  })
  void allFiveSayThatItIsLate_andByHowMuch(LocalDate today, int over, String spoken) {
    CaseProgress late = CaseProgressFixture.dueOnFriday(today);
    assertThat(late.standing()).isEqualTo(CaseStanding.OVERDUE);

    ProgressStory page = new ProgressStory(late, today, Locale.TAIWAN);
    assertThat(page.getStanding()).isEqualTo("超過期限");
    List<String> words =
        List.of(
            String.join("", page.getAnswer()),
            page.getDays(),
            page.getMeterText(),
            page.getNext().getSteps().toString());
    assertThat(words).noneMatch(said -> said.matches(NOTHING_OVER) || said.contains("還有 "));
    assertThat(page.getDays()).contains("超過期限 " + over + " 個工作天");
    assertThat(page.getMeter().late()).isTrue();

    ProgressAnswer rest = ProgressAnswer.of(late, Texts.in(Language.ZH_TW));
    assertThat(rest.standing()).isEqualTo(CaseStanding.OVERDUE);
    assertThat(rest.workingDays().left()).isEqualTo(-over);

    assertThat(
            SpokenAnswer.of(
                SpokenCase.of(late, ContactLanguage.ZH_TW, false), ContactLanguage.ZH_TW, today))
        .contains("已經超過" + spoken);
    assertThat(HotlineCase.of(late).workingDaysLeft()).isEqualTo(-over);

    assertThat(
            new TextAnswer(ContactLanguage.ZH_TW)
                .of(TextCase.of(late, ContactLanguage.ZH_TW), today))
        .contains("已超過期限115/11/20");

    assertThat(feed(late)).contains("已逾期 " + over + " 個工作天");
  }

  private static String feed(CaseProgress late) {
    DueCase one =
        new DueCase(
            late.caseNumber(),
            late.caseType().nameZh(),
            late.caseType().nameEn(),
            late.dueOn().orElseThrow(),
            late.workingDaysLeft());
    return DueDateCalendar.write(
        List.of(one), Instant.parse("2026-11-21T01:00:00Z"), Locale.TAIWAN);
  }
}
