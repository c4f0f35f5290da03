package tw.caseprogress.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;

class DeadlineQuestionTest {
  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
  private static final LocalDate THU_2008_09_25 = LocalDate.of(2008, 9, 25);

  private static DeadlineForm pilotForm() {
    return new DeadlineForm(
        "2008-09-01",
        null,
        "10",
        "WORKING_DAY",
        List.of(new PauseForm("2008-09-05", "2008-09-16"), new PauseForm("", null)),
        null);
  }

  private static DeadlineLedger pilotCaseWithSupplement() {
    return DeadlineQuestion.read(pilotForm())
        .value()
        .orElseThrow()
        .answer(ShippedCalendar.cityCalendar(), SUN_2026_11_22);
  }

  @Test
  void aCompleteQuestionIsAnswered() {
    assertThat(pilotCaseWithSupplement().dueDate().on()).isEqualTo(THU_2008_09_25);
  }

  @Test
  void everyWrongFieldIsCollected() {
    DeadlineForm form =
        new DeadlineForm(
            "2026-02-30",
            "24:00",
            "0",
            "FORTNIGHT",
            List.of(new PauseForm("2026-03-05", "2026-03-01"), new PauseForm("5 March", "")),
            "-1");

    assertThat(DeadlineQuestion.read(form).faults())
        .containsExactly(
            FieldFault.of("receivedOn", "notADate"),
            FieldFault.of("receivedAt", "notATime"),
            FieldFault.of("limit.length", "outOfRange", "1", "1000"),
            FieldFault.of("limit.unit", "unknown"),
            FieldFault.of("pauses[0].to", "endsBeforeBegin"),
            FieldFault.of("pauses[1].from", "notADate"),
            FieldFault.of("pauses[1].to", "required"),
            FieldFault.of("extensionWorkingDays", "outOfRange", "0", "1000"));
  }

  @Test
  void anExtensionIsAtMostAsLongAsTheLimit() {
    DeadlineForm form = new DeadlineForm("2026-11-02", null, "6", null, List.of(), "7");

    assertThat(DeadlineQuestion.read(form).faults())
        .containsExactly(FieldFault.of("extensionWorkingDays", "longerThanLimit", "6"));
  }

  @Test
  void aPauseCannotBeginBeforeTheReceipt() {
    DeadlineForm form =
        new DeadlineForm(
            "2026-11-09",
            null,
            "6",
            null,
            List.of(new PauseForm("2026-11-06", "2026-11-10")),
            null);

    assertThat(DeadlineQuestion.read(form).faults())
        .containsExactly(FieldFault.of("pauses[0].from", "beforeReceipt"));
  }

  @Test
  void aPersonMayTypeDaysAndNumbersAsEverybodyDoes() {
    DeadlineForm typed =
        new DeadlineForm(
            "97年9月1日",
            null,
            "１０",
            "WORKING_DAY",
            List.of(new PauseForm("0970905", "97.9.16")),
            "０");

    assertThat(DeadlineQuestion.readTyped(typed).value().orElseThrow())
        .isEqualTo(DeadlineQuestion.read(pilotForm()).value().orElseThrow());
    assertThat(DeadlineQuestion.read(typed).faults())
        .as("a program writes ISO")
        .contains(FieldFault.of("receivedOn", "notADate"));
  }

  @Test
  void whatAPersonTypedWrong_isNamed() {
    DeadlineForm typed =
        new DeadlineForm(
            "115/02/29", "9:5", "1.5", "HOUR", List.of(new PauseForm("26-11-20", "明天")), "1e3");

    assertThat(DeadlineQuestion.readTyped(typed).faults())
        .containsExactly(
            FieldFault.of("receivedOn", "day.NO_SUCH_DAY", "115/02/29"),
            FieldFault.of("receivedAt", "notATime"),
            FieldFault.of("limit.length", "outOfRange", "1", "1000"),
            FieldFault.of("pauses[0].from", "day.AMBIGUOUS_YEAR", "26-11-20"),
            FieldFault.of("pauses[0].to", "day.UNREADABLE", "明天"),
            FieldFault.of("extensionWorkingDays", "outOfRange", "0", "1000"));
  }

  @Test
  void aLimitInHours_asksForTheTimeOfReceipt() {
    DeadlineForm form = new DeadlineForm("2026-11-20", " ", "4", "HOUR", List.of(), null);

    assertThat(DeadlineQuestion.read(form).faults())
        .containsExactly(FieldFault.of("receivedAt", "requiredForHours"));
  }

  @ParameterizedTest(name = "4 hours from Fri 2026-11-20 {0} are due on {1}")
  @CsvSource({"09:30, 2026-11-20", "20:00, 2026-11-20", "22:30, 2026-11-21"})
  void hoursRunAtOnce(String at, LocalDate due) {
    DeadlineForm form = new DeadlineForm("2026-11-20", at, "4", "HOUR", List.of(), null);

    DeadlineLedger ledger =
        DeadlineQuestion.read(form)
            .value()
            .orElseThrow()
            .answer(ShippedCalendar.cityCalendar(), SUN_2026_11_22);

    assertThat(ledger.dueDate().on()).isEqualTo(due);
    assertThat(LedgerReasons.of(ledger, Locale.TAIWAN)).startsWith("11 月 20 日 " + at + " 起算 4 小時。");
    assertThat(LedgerReasons.of(ledger, Locale.ENGLISH))
        .startsWith("4 hours, counted from 20 November, " + at + ".");
  }

  @Test
  void theReasonsNameTheRuleAndThePause() {
    assertThat(LedgerReasons.of(pilotCaseWithSupplement(), Locale.TAIWAN))
        .startsWith("收件次日起算 10 個工作天。")
        .contains("9 月 5 日至 9 月 16 日等候補件，不計。");
    assertThat(LedgerReasons.of(pilotCaseWithSupplement(), Locale.ENGLISH))
        .startsWith("10 working days, counted from the day after receipt.")
        .contains("5 September to 16 September: waiting for papers, not counted.");
  }

  @Test
  void theMonthViewBeginsOnMondayAndEndsWithTheDueDate() {
    List<LedgerMonth> months = LedgerMonth.of(pilotCaseWithSupplement(), Locale.TAIWAN);

    assertThat(months).hasSize(1);
    assertThat(months.get(0).title()).isEqualTo("97 年 9 月");
    List<LedgerCell> firstWeek = months.get(0).weeks().get(0);
    assertThat(firstWeek).hasSize(7);
    assertThat(firstWeek.get(0)).isEqualTo(new LedgerCell("1", "day receipt", "收件", false, ""));
    assertThat(firstWeek.get(1)).isEqualTo(new LedgerCell("2", "day counted", "1", true, ""));
    assertThat(firstWeek.get(4)).isEqualTo(new LedgerCell("5", "day paused", "補件", false, ""));
    List<LedgerCell> lastWeek = months.get(0).weeks().get(3);
    assertThat(lastWeek.get(3)).isEqualTo(new LedgerCell("25", "day due", "10", true, ""));
    assertThat(lastWeek.get(4)).isEqualTo(LedgerCell.OUTSIDE);
  }
}
