package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotClosedException;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.Reopening;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PauseReason;

/** A case received on Mon 9 November 2026, closed by mistake on Fri 20 November. */
class ClosingBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUE_2026_11_17 = LocalDate.of(2026, 11, 17);
  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final CaseRules RULES =
      new CaseRules(
          CaseTypeFixture.with(
              DeadlineRule.of(HandlingLimit.workingDays(10)),
              new DeadlineTerms(true, new OutsideWait(0, true), new OutsideWait(5, true), true)),
          ShippedCalendar.cityCalendar(),
          true);

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @ParameterizedTest
  @CsvSource({
    "（北市商字 第１１５００１２３４５號）, 2026-11-09, 北市商字第1150012345號", // the day of receipt
    "北市商字第1150012345號, 2026-11-20, 北市商字第1150012345號", // today
  })
  void keepsTheLetterThatTellsOfTheEnd_untilItIsUndone(
      String typed, LocalDate datedOn, String number) {
    caseFile.closingBook(RULES).close(refusedBy(typed, datedOn), on(FRI_2026_11_20));

    assertThat(caseFile.end().flatMap(CaseEnd::letter))
        .contains(new PaperLetter(number, datedOn))
        .hasValueSatisfying(
            letter -> assertThat(letter.documentNumber()).as("in its one form").isEqualTo(number));

    undo("字號錯誤");
    close();

    assertThat(caseFile.end().flatMap(CaseEnd::letter)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "北市商字第1150012345號,", // no day
    ", 2026-11-18", // no number
    "'', 2026-11-18",
    "北市<商>, 2026-11-18", // no number of a letter
    "北市商字第1150012345號, 2026-11-21", // ahead
    "北市商字第1150012345號, 2026-11-08", // before the receipt
  })
  void refusesALetterThatIsNone(String number, LocalDate datedOn) {
    assertThatThrownBy(
            () -> caseFile.closingBook(RULES).close(refusedBy(number, datedOn), on(FRI_2026_11_20)))
        .isInstanceOfSatisfying(
            CaseInputException.class,
            refused -> assertThat(refused.fault()).isEqualTo(Fault.CLOSING_LETTER));
    assertThat(caseFile.end()).isEmpty();
  }

  private static Closing refusedBy(String number, LocalDate datedOn) {
    PaperLetter letter = new PaperLetter(number, datedOn);
    return new Closing(Outcome.REFUSED, "駁回", Optional.of(letter), Telling.BY_ALL);
  }

  @Test
  void goesOnAtTheStepWhereItStood_andHasNoEndAnyMore() {
    caseFile.recordProgress(new ProgressUpdate(2, "審查中", Telling.BY_ALL), 4, on(MON_2026_11_16));
    close();

    undo("結果登錄錯誤");

    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(caseFile.currentStepOrder()).isEqualTo(2);
    assertThat(caseFile.end()).isEmpty();
    assertThat(caseFile.judgedAfterChange()).isEmpty();
    assertThat(caseFile.entries()).last().satisfies(this::isReopening);
    assertThat(ProgressKind.REOPENED.isForStaffAlone()).isFalse();
  }

  private void isReopening(ProgressEntry entry) {
    assertThat(entry.kind()).isEqualTo(ProgressKind.REOPENED);
    assertThat(entry.text()).isEqualTo("結果登錄錯誤");
  }

  @Test
  void aSupplementThatWasAwaited_isAwaitedAgain_andTheClockStandsStillSinceItWasAskedFor() {
    caseFile.requestSupplement(
        new SupplementDemand(List.of("平面圖"), "請補齊", TUE_2026_12_01), RULES, on(MON_2026_11_16));
    CaseClock before = caseFile.clock();
    close();
    assertThat(caseFile.clock()).isNotEqualTo(before);

    undo("尚在補正");

    assertThat(caseFile.clock()).isEqualTo(before);
    assertThat(caseFile.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
    caseFile.receiveSupplement(
        new SupplementReceipt(MON_2026_11_30, Set.of(1), ""), RULES, on(MON_2026_11_30));
    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void aSupplementThatCameOnTheDayOfTheClosing_doesNotStopTheClockAgain() {
    caseFile.requestSupplement(
        new SupplementDemand(List.of("平面圖"), "請補齊", TUE_2026_12_01), RULES, on(MON_2026_11_16));
    caseFile.receiveSupplement(
        new SupplementReceipt(FRI_2026_11_20, Set.of(1), ""), RULES, on(FRI_2026_11_20));
    CaseClock before = caseFile.clock();
    close();

    undo("結果登錄錯誤");

    assertThat(caseFile.clock()).isEqualTo(before);
    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void anOfficeThatHadNotAnswered_isAwaitedAgain_oneThatHadIsNot() {
    ask(PauseReason.EXTERNAL_REVIEW, MON_2026_11_16);
    ask(PauseReason.UPWARD_REFERRAL, TUE_2026_11_17);
    caseFile
        .clockBook(RULES)
        .endWait(PauseReason.EXTERNAL_REVIEW, FRI_2026_11_20, earlierOn(FRI_2026_11_20));
    CaseClock before = caseFile.clock();
    close();

    undo("仍在層轉");

    assertThat(caseFile.clock()).isEqualTo(before);
    assertThat(caseFile.waits().get(0).isOpen()).isFalse();
    assertThat(caseFile.waits().get(1).isOpen()).isTrue();
  }

  @Test
  void maybeClosedAndUndoneMoreThanOnce() {
    close();
    undo("一");
    close();
    undo("二");

    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void anOpenCaseHasNoClosingToUndo() {
    assertThatThrownBy(() -> undo("誤")).isInstanceOf(CaseNotClosedException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aReasonIsNeeded(String text) {
    close();

    assertThatThrownBy(() -> undo(text))
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(Fault.TEXT));
    assertThat(caseFile.state()).isEqualTo(CaseState.CLOSED);
  }

  private void ask(PauseReason reason, LocalDate day) {
    caseFile
        .clockBook(RULES)
        .beginWait(new OutsideWaitStart(reason, "內政部", day, "北市都建字第1150000001號", ""), on(day));
  }

  private void close() {
    caseFile.closingBook(RULES).close(new Closing(Outcome.REFUSED, "駁回"), on(FRI_2026_11_20));
  }

  private void undo(String text) {
    caseFile.closingBook(RULES).undo(new Reopening(text, Telling.BY_ALL), on(MON_2026_11_30));
  }

  /** Before what is entered at the usual time of the day. */
  private static Entry earlierOn(LocalDate day) {
    return new Entry(day, on(day).at().minusSeconds(60), "officer");
  }
}
