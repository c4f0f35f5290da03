package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.NoSupplementPendingException;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.deadline.PauseRefusal;
import tw.caseprogress.deadline.PauseRefusedException;

class CaseFileTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
  private static final CaseRules RULES =
      new CaseRules(CaseTypeFixture.interiorReview(), ShippedCalendar.cityCalendar(), true);
  private static final int LAST_STEP = 4;

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void opensAtItsFirstStepOnTheDayOfReceipt() {
    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(caseFile.currentStepOrder()).isEqualTo(1);
    assertThat(caseFile.entries()).hasSize(1);
    assertThat(caseFile.entries().get(0).enteredOn()).isEqualTo(MON_2026_11_09);
    assertThat(caseFile.applicant().nameMasked()).isEqualTo("王○○");
  }

  @Test
  void goesToAnotherOfficer_dueDateAndStepStay() {
    caseFile.handlingBook().handTo("colleague", "職務調整", on(MON_2026_11_16));

    assertThat(caseFile.origin().officerLogin()).isEqualTo("colleague");
    assertThat(caseFile.currentStepOrder()).isEqualTo(1);
    assertThat(caseFile.entries()).last().satisfies(this::isHandOver);
  }

  private void isHandOver(ProgressEntry entry) {
    assertThat(entry.kind()).isEqualTo(ProgressKind.HANDED_OVER);
    assertThat(entry.text()).isEqualTo("職務調整");
    assertThat(entry.kind().isForStaffAlone()).isTrue();
  }

  @Test
  void isNotHandedToWhoHasIt_norWithoutAReason() {
    String has = caseFile.origin().officerLogin();

    assertFault(
        Fault.SAME_OFFICER, () -> caseFile.handlingBook().handTo(has, "誤", on(MON_2026_11_16)));
    assertFault(
        Fault.TEXT, () -> caseFile.handlingBook().handTo("colleague", " ", on(MON_2026_11_16)));
  }

  @Test
  void goesToAUnit_whichTellsCitizensWhereToAsk_andIsTakenThereOnce() {
    HandlingPlace unit =
        new HandlingPlace(5, "審查科", Optional.of("Review Section"), Optional.of("1999 轉 9"));

    caseFile.handlingBook().move(unit, "", "業務移撥", List.of(), on(MON_2026_11_16));
    assertThat(caseFile.origin().place()).isEqualTo(unit);
    assertThat(caseFile.origin().isUntaken()).isTrue();
    assertThat(lastEntry().corrections())
        .containsExactly(new CorrectedValue(CorrectedField.HANDLING_UNIT, "施工科", "審查科"));
    assertFault(
        Fault.SAME_UNIT,
        () -> caseFile.handlingBook().move(unit, "", "誤", List.of(), on(MON_2026_11_16)));

    caseFile.handlingBook().take("wang", "王承辦", on(MON_2026_11_16));
    assertThat(caseFile.origin().officerLogin()).isEqualTo("wang");
    assertThat(lastEntry().kind()).isEqualTo(ProgressKind.HANDED_OVER);
    assertThat(lastEntry().corrections())
        .containsExactly(new CorrectedValue(CorrectedField.OFFICER, "", "王承辦"));
    assertFault(Fault.TAKEN, () -> caseFile.handlingBook().take("li", "李", on(MON_2026_11_16)));
  }

  private ProgressEntry lastEntry() {
    return caseFile.entries().get(caseFile.entries().size() - 1);
  }

  @Test
  void movesOnStepByStepAndMayLeaveOneOut() {
    caseFile.recordProgress(progress(3), LAST_STEP, on(MON_2026_11_16));
    assertThat(caseFile.currentStepOrder()).isEqualTo(3);
  }

  @Test
  void doesNotGoBackNorReachItsLastStepWithoutClosing() {
    caseFile.recordProgress(progress(2), LAST_STEP, on(MON_2026_11_16));
    assertFault(
        Fault.STEP_NOT_AHEAD,
        () -> caseFile.recordProgress(progress(1), LAST_STEP, on(MON_2026_11_16)));
    assertFault(
        Fault.STEP_NOT_AHEAD,
        () -> caseFile.recordProgress(progress(LAST_STEP), LAST_STEP, on(MON_2026_11_16)));
  }

  @Test
  void refusesProgressWithoutWords() {
    assertFault(
        Fault.TEXT,
        () ->
            caseFile.recordProgress(
                new ProgressUpdate(2, "  ", Telling.BY_ALL), LAST_STEP, on(MON_2026_11_16)));
  }

  @Test
  void stopsItsClockFromTheDayOfTheRequestUntilTheLastPaperCame() {
    caseFile.requestSupplement(demand("平面圖", "結構圖"), RULES, on(MON_2026_11_16));
    assertThat(caseFile.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.open(PauseReason.SUPPLEMENT, MON_2026_11_16));

    SupplementRound round =
        caseFile.receiveSupplement(
            new SupplementReceipt(WED_2026_11_18, Set.of(1), ""), RULES, on(WED_2026_11_18));
    assertThat(round.missing()).extracting(item -> item.name()).containsExactly("結構圖");
    assertThat(caseFile.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);

    round =
        caseFile.receiveSupplement(
            new SupplementReceipt(MON_2026_11_23, Set.of(2), ""), RULES, on(MON_2026_11_23));
    assertThat(round.missing()).isEmpty();
    assertThat(caseFile.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.supplement(MON_2026_11_16, MON_2026_11_23));
  }

  @Test
  void itsCourseTellsAPartOfThePapersFromTheLast() {
    caseFile.requestSupplement(demand("平面圖", "結構圖"), RULES, on(MON_2026_11_16));
    caseFile.receiveSupplement(
        new SupplementReceipt(WED_2026_11_18, Set.of(1), ""), RULES, on(WED_2026_11_18));
    caseFile.receiveSupplement(
        new SupplementReceipt(MON_2026_11_23, Set.of(2), ""), RULES, on(MON_2026_11_23));

    assertThat(caseFile.entries())
        .extracting(ProgressEntry::kind)
        .endsWith(ProgressKind.SUPPLEMENT_IN_PART, ProgressKind.SUPPLEMENT_RECEIVED);
  }

  @Test
  void asksForAllMissingPapersOnlyOnceAtATime() {
    caseFile.requestSupplement(demand("平面圖"), RULES, on(MON_2026_11_16));
    assertRefused(
        PauseRefusal.ALREADY_OPEN,
        () -> caseFile.requestSupplement(demand("結構圖"), RULES, on(WED_2026_11_18)));
  }

  @Test
  void cannotStopItsClockOnceItsDueDateHasPassed() {
    assertRefused(
        PauseRefusal.DUE_DATE_PASSED,
        () -> caseFile.requestSupplement(demand("平面圖"), RULES, on(TUE_2026_11_24)));
    caseFile.requestSupplement(demand("平面圖"), RULES, on(MON_2026_11_23)); // the due date: in time
    assertThat(caseFile.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
  }

  @Test
  void standsStillUntilTheLatestOfItsPapersCameInWhateverOrderTheyAreEntered() {
    caseFile.requestSupplement(demand("平面圖", "結構圖"), RULES, on(MON_2026_11_16));
    caseFile.receiveSupplement(
        new SupplementReceipt(MON_2026_11_23, Set.of(1), ""), RULES, on(MON_2026_11_23));
    caseFile.receiveSupplement(
        new SupplementReceipt(WED_2026_11_18, Set.of(2), ""), RULES, on(TUE_2026_11_24));

    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.supplement(MON_2026_11_16, MON_2026_11_23));
  }

  @Test
  void holdsAPaperOfItsTypeOnceItCameAsASupplement() {
    caseFile.requestSupplement(demand("平面圖", "結構圖"), RULES, on(MON_2026_11_16));
    caseFile.receiveSupplement(
        new SupplementReceipt(WED_2026_11_18, Set.of(1, 2), ""), RULES, on(WED_2026_11_18));

    assertThat(caseFile.papersReceived()).containsEntry(2, WED_2026_11_18);
  }

  @Test
  void refusesPapersThatWereNotAskedForOrCameBefore() {
    assertThatThrownBy(
            () ->
                caseFile.receiveSupplement(
                    new SupplementReceipt(MON_2026_11_16, Set.of(1), ""),
                    RULES,
                    on(MON_2026_11_16)))
        .isInstanceOf(NoSupplementPendingException.class);
    caseFile.requestSupplement(demand("平面圖", "結構圖"), RULES, on(MON_2026_11_16));
    assertFault(
        Fault.SUPPLEMENT_ITEMS,
        () ->
            caseFile.receiveSupplement(
                new SupplementReceipt(WED_2026_11_18, Set.of(3), ""), RULES, on(WED_2026_11_18)));
    assertFault(
        Fault.SUPPLEMENT_RECEIVED_ON,
        () ->
            caseFile.receiveSupplement(
                new SupplementReceipt(MON_2026_11_09, Set.of(1), ""), RULES, on(WED_2026_11_18)));
    assertFault(
        Fault.SUPPLEMENT_RECEIVED_ON,
        () ->
            caseFile.receiveSupplement(
                new SupplementReceipt(MON_2026_11_23, Set.of(1), ""), RULES, on(WED_2026_11_18)));
  }

  @Test
  void endsAnOpenPauseWhenItIsClosed() {
    caseFile.requestSupplement(demand("平面圖"), RULES, on(MON_2026_11_16));
    caseFile.closingBook(RULES).close(new Closing(Outcome.WITHDRAWN, "申請人撤回"), on(WED_2026_11_18));
    assertThat(caseFile.state()).isEqualTo(CaseState.CLOSED);
    assertThat(caseFile.closedOn()).contains(WED_2026_11_18);
    assertThat(caseFile.currentStepOrder()).isEqualTo(LAST_STEP);
    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.supplement(MON_2026_11_16, WED_2026_11_18));
  }

  @Test
  void changesNoMoreOnceClosed() {
    caseFile.closingBook(RULES).close(new Closing(Outcome.GRANTED, "核准"), on(WED_2026_11_18));
    assertThatThrownBy(() -> caseFile.recordProgress(progress(2), LAST_STEP, on(WED_2026_11_18)))
        .isInstanceOf(CaseClosedException.class);
    assertThatThrownBy(() -> caseFile.requestSupplement(demand("平面圖"), RULES, on(WED_2026_11_18)))
        .isInstanceOf(CaseClosedException.class);
    assertThatThrownBy(
            () ->
                caseFile
                    .closingBook(RULES)
                    .close(new Closing(Outcome.GRANTED, "x"), on(WED_2026_11_18)))
        .isInstanceOf(CaseClosedException.class);
  }

  @Test
  void needsAnOutcomeToBeClosed() {
    assertFault(
        Fault.OUTCOME,
        () -> caseFile.closingBook(RULES).close(new Closing(null, "核准"), on(WED_2026_11_18)));
  }

  @Test
  void tellsWhoReadAnOlderVersionThatSomebodyWasFaster() {
    caseFile.requireVersion(0);
    assertThatThrownBy(() -> caseFile.requireVersion(1))
        .isInstanceOf(CaseChangedMeanwhileException.class);
  }

  @Test
  void showsNoNameInFullAndOpensItWithTheSealAlone() {
    assertThat(caseFile.parties().toString()).doesNotContain("王小明");
    assertThat(caseFile.applicant().openName(CaseFileFixture.SEAL)).isEqualTo("王小明");
  }

  private static void assertFault(Fault fault, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private static void assertRefused(PauseRefusal refusal, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            PauseRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static ProgressUpdate progress(int step) {
    return new ProgressUpdate(step, "審查中", Telling.BY_ALL);
  }

  private static SupplementDemand demand(String... items) {
    return new SupplementDemand(List.of(items), "請補齊", TUE_2026_12_01);
  }

  private static Entry on(LocalDate day) {
    return new Entry(day, Instant.parse(day + "T02:00:00Z"), "officer");
  }
}
