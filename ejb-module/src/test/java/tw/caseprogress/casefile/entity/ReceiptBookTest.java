package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;

/** A case that was received, as was typed, on the day of its registration, Mon 9 November 2026. */
class ReceiptBookTest {

  private static final LocalDate THU_2026_11_05 = LocalDate.of(2026, 11, 5);
  private static final LocalDate FRI_2026_11_06 = LocalDate.of(2026, 11, 6);
  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate TUE_2026_11_10 = LocalDate.of(2026, 11, 10);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();
  private static final CaseTypeView FROM_COMPLETE =
      CaseTypeFixture.with(
          new DeadlineRule(HandlingLimit.workingDays(10), ClockStart.COMPLETE, PausePolicy.PAUSE),
          CaseTypeFixture.PLAIN_TERMS);
  private static final CaseRules RULES = new CaseRules(TYPE, ShippedCalendar.cityCalendar(), true);

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void theRightDayIsThatOfTheClockAndOfThePapersThatCameWithIt() {
    putRight(FRI_2026_11_06, IntakeChannel.MAIL);

    assertThat(caseFile.origin().receivedOn()).isEqualTo(FRI_2026_11_06);
    assertThat(caseFile.origin().channel()).isEqualTo(IntakeChannel.MAIL);
    assertThat(caseFile.papersReceived()).containsEntry(1, FRI_2026_11_06);
    assertThat(dueOn(TYPE.rule())).isEqualTo(LocalDate.of(2026, 11, 20)); // Fri, ten days later
  }

  @Test
  void theCourseSaysWhatItWasAndIs_andWhy_toStaffAlone() {
    putRight(FRI_2026_11_06, IntakeChannel.MAIL);

    assertThat(caseFile.entries()).hasSize(2).first().satisfies(this::isStillTheReceiptAsTyped);
    ProgressEntry entry = caseFile.entries().get(1);
    assertThat(entry.kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(entry.kind().isForStaffAlone()).isTrue();
    assertThat(entry.text()).isEqualTo("看錯收文章");
    assertThat(entry.corrections())
        .containsExactly(
            new CorrectedValue(CorrectedField.RECEIVED_ON, "2026-11-09", "2026-11-06"),
            new CorrectedValue(CorrectedField.CHANNEL, "COUNTER", "MAIL"));
  }

  private void isStillTheReceiptAsTyped(ProgressEntry receipt) {
    assertThat(receipt.enteredOn()).isEqualTo(MON_2026_11_09);
    assertThat(receipt.corrections()).isEmpty();
  }

  @Test
  void whatIsTheSameAsBeforeIsNoCorrection() {
    assertFault(Fault.NOTHING_CORRECTED, () -> putRight(MON_2026_11_09, IntakeChannel.COUNTER));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u3000"})
  void aReasonIsNeeded(String reason) {
    assertFault(Fault.REASON, () -> putRight(FRI_2026_11_06, IntakeChannel.MAIL, reason));
    assertFault(Fault.REASON, () -> putRight(FRI_2026_11_06, IntakeChannel.MAIL, "誤".repeat(201)));
  }

  @Test
  void aChannelIsNeeded() {
    assertFault(Fault.CHANNEL, () -> putRight(FRI_2026_11_06, null));
  }

  @Test
  void theDayMayNotLieAfterTheRegistration_norBeMissing() {
    assertFault(Fault.RECEIVED_ON, () -> putRight(TUE_2026_11_10, IntakeChannel.MAIL));
    assertFault(Fault.RECEIVED_ON, () -> putRight(null, IntakeChannel.MAIL));
  }

  @Test
  void theDayMayNotLieAfterALetterThatDatesBack() {
    PaperLetter letter = new PaperLetter("北市都建字第1150000001號", FRI_2026_11_06);
    putRight(THU_2026_11_05, IntakeChannel.MAIL);
    caseFile.requestSupplement(
        new SupplementDemand(
            List.of("平面圖"), "請補齊", TUE_2026_12_01, Optional.of(letter), Telling.BY_ALL),
        RULES,
        on(MON_2026_11_09));

    assertThat(caseFile.receiptBook(TYPE).latest(MON_2026_11_09)).isEqualTo(FRI_2026_11_06);
    assertFault(Fault.RECEIVED_ON, () -> putRight(MON_2026_11_09, IntakeChannel.MAIL));
    putRight(FRI_2026_11_06, IntakeChannel.MAIL);
    assertThat(caseFile.origin().receivedOn()).isEqualTo(FRI_2026_11_06);
  }

  @Test
  void pausesStayAsTheyWere() {
    caseFile.requestSupplement(
        new SupplementDemand(List.of("平面圖"), "請補齊", TUE_2026_12_01), RULES, on(MON_2026_11_16));
    caseFile.receiveSupplement(
        new SupplementReceipt(WED_2026_11_18, Set.of(1), ""), RULES, on(WED_2026_11_18));

    putRight(FRI_2026_11_06, IntakeChannel.COUNTER);

    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.supplement(MON_2026_11_16, WED_2026_11_18));
    assertThat(caseFile.papersReceived())
        .containsEntry(1, FRI_2026_11_06)
        .containsEntry(2, WED_2026_11_18);
  }

  @Test
  void aClockThatStartedWithTheReceiptOfAllPapersFollowsIt_anyOtherStays() {
    CaseFile atOnce = CaseFileFixture.startedOn(MON_2026_11_09, MON_2026_11_09);
    atOnce
        .receiptBook(FROM_COMPLETE)
        .putRight(correction(FRI_2026_11_06), MON_2026_11_09, on(TUE_2026_11_10));
    assertThat(atOnce.clock().startedOn()).isEqualTo(FRI_2026_11_06);

    CaseFile later = CaseFileFixture.startedOn(FRI_2026_11_06, MON_2026_11_09);
    later
        .receiptBook(FROM_COMPLETE)
        .putRight(correction(THU_2026_11_05), TUE_2026_11_10, on(TUE_2026_11_10));
    assertThat(later.clock().startedOn()).isEqualTo(MON_2026_11_09);
    assertThat(later.receiptBook(FROM_COMPLETE).latest(TUE_2026_11_10)).isEqualTo(MON_2026_11_09);
  }

  @Test
  void aClockThatStartedWithTheReceiptFollowsIt_thoughAPaperWasAskedForSince() {
    CaseRules rules = new CaseRules(FROM_COMPLETE, ShippedCalendar.cityCalendar(), true);
    CaseFile asked = CaseFileFixture.startedOn(MON_2026_11_09, MON_2026_11_09);
    asked.requestSupplement(
        new SupplementDemand(List.of("平面圖"), "請補齊", TUE_2026_12_01), rules, on(MON_2026_11_16));
    asked.receiveSupplement(
        new SupplementReceipt(WED_2026_11_18, Set.of(1), ""), rules, on(WED_2026_11_18));

    ReceiptBook book = asked.receiptBook(FROM_COMPLETE);
    assertThat(book.latest(TUE_2026_11_10)).isEqualTo(TUE_2026_11_10);
    book.putRight(correction(FRI_2026_11_06), TUE_2026_11_10, on(WED_2026_11_18));

    assertThat(asked.clock().startedOn()).isEqualTo(FRI_2026_11_06);
  }

  @Test
  void aClockThatStartedWithTheLastPaperStays() {
    CaseRules rules = new CaseRules(FROM_COMPLETE, ShippedCalendar.cityCalendar(), true);
    caseFile.requestSupplement(
        new SupplementDemand(List.of("平面圖"), "請補齊", TUE_2026_12_01), rules, on(MON_2026_11_09));
    caseFile.receiveSupplement(
        new SupplementReceipt(MON_2026_11_09, Set.of(1), ""), rules, on(MON_2026_11_09));

    caseFile
        .receiptBook(FROM_COMPLETE)
        .putRight(correction(FRI_2026_11_06), MON_2026_11_09, on(TUE_2026_11_10));

    assertThat(caseFile.clock().startedOn()).isEqualTo(MON_2026_11_09);
  }

  @Test
  void aLimitInHoursNeedsTheTime() {
    CaseTypeView inHours =
        CaseTypeFixture.with(
            DeadlineRule.of(new HandlingLimit(24, LimitUnit.HOUR)), CaseTypeFixture.PLAIN_TERMS);
    ReceiptBook book = caseFile.receiptBook(inHours);
    assertFault(
        Fault.RECEIVED_AT,
        () -> book.putRight(correction(FRI_2026_11_06), MON_2026_11_09, on(TUE_2026_11_10)));

    book.putRight(
        new ReceiptCorrection(
            FRI_2026_11_06,
            Optional.of(LocalTime.of(9, 30)),
            IntakeChannel.COUNTER,
            Optional.empty(),
            "看錯",
            Telling.BY_ALL),
        MON_2026_11_09,
        on(TUE_2026_11_10));
    assertThat(caseFile.clock().receivedAt()).isEqualTo(LocalTime.of(9, 30));
    assertThat(caseFile.entries().get(1).corrections())
        .contains(new CorrectedValue(CorrectedField.RECEIVED_AT, "", "09:30"));
  }

  @Test
  void thePostmarkOfAMailIsPutRight_goesWithAnotherChannel_andMovesNoClock() {
    mailed(FRI_2026_11_06);
    assertThat(caseFile.origin().postmarkedOn()).contains(FRI_2026_11_06);
    assertThat(caseFile.clock().receivedOn()).isEqualTo(MON_2026_11_09);
    assertThat(caseFile.entries().get(1).corrections())
        .contains(new CorrectedValue(CorrectedField.POSTMARKED_ON, "", "2026-11-06"));
    assertFault(Fault.POSTMARKED_ON, () -> mailed(TUE_2026_11_10));
    assertFault(Fault.NOTHING_CORRECTED, () -> mailed(FRI_2026_11_06));

    putRight(MON_2026_11_09, IntakeChannel.FAX);
    assertThat(caseFile.origin().postmarkedOn()).isEmpty();
    assertThat(caseFile.entries().get(2).corrections())
        .contains(new CorrectedValue(CorrectedField.POSTMARKED_ON, "2026-11-06", ""));
  }

  private void mailed(LocalDate postmark) {
    caseFile
        .receiptBook(TYPE)
        .putRight(
            new ReceiptCorrection(
                MON_2026_11_09,
                Optional.empty(),
                IntakeChannel.MAIL,
                Optional.of(postmark),
                "郵戳較早",
                Telling.BY_ALL),
            MON_2026_11_09,
            on(WED_2026_11_18));
  }

  @Test
  void theDocumentNumberComesLater_andAnotherOneNeedsAReason_ofAClosedCaseToo() {
    number("北市商字第1150001234號", "");
    assertThat(caseFile.origin().documentNumber()).contains("北市商字第1150001234號");
    assertThat(caseFile.entries().get(1).corrections())
        .containsExactly(
            new CorrectedValue(CorrectedField.DOCUMENT_NUMBER, "", "北市商字第1150001234號"));
    caseFile.closingBook(RULES).close(new Closing(Outcome.GRANTED, "核准"), on(MON_2026_11_16));

    assertFault(Fault.REASON, () -> number("北市商字第1150001235號", " "));
    assertFault(Fault.NOTHING_CORRECTED, () -> number("北市商字第1150001234號", "誤"));
    number("北市商字第1150001235號", "併案");
    assertThat(caseFile.origin().documentNumber()).contains("北市商字第1150001235號");
  }

  private void number(String number, String reason) {
    caseFile
        .receiptBook(TYPE)
        .numberDocument(new DocumentNumbering(number, reason), number, on(WED_2026_11_18));
  }

  @Test
  void aLookChangesNothing() {
    assertThat(
            caseFile
                .receiptBook(TYPE)
                .clockIf(correction(FRI_2026_11_06), MON_2026_11_09)
                .receivedOn())
        .isEqualTo(FRI_2026_11_06);
    assertThat(caseFile.origin().receivedOn()).isEqualTo(MON_2026_11_09);
    assertThat(caseFile.entries()).hasSize(1);
  }

  @Test
  void aClosedCaseIsNotPutRight() {
    caseFile.closingBook(RULES).close(new Closing(Outcome.GRANTED, "核准"), on(MON_2026_11_16));
    assertThatThrownBy(() -> putRight(FRI_2026_11_06, IntakeChannel.MAIL))
        .isInstanceOf(CaseClosedException.class);
  }

  private void putRight(LocalDate day, IntakeChannel channel) {
    putRight(day, channel, "看錯收文章");
  }

  private void putRight(LocalDate day, IntakeChannel channel, String reason) {
    caseFile
        .receiptBook(TYPE)
        .putRight(
            new ReceiptCorrection(
                day, Optional.empty(), channel, Optional.empty(), reason, Telling.BY_ALL),
            MON_2026_11_09,
            on(WED_2026_11_18));
  }

  private static ReceiptCorrection correction(LocalDate day) {
    return new ReceiptCorrection(
        day, Optional.empty(), IntakeChannel.COUNTER, Optional.empty(), "看錯", Telling.BY_ALL);
  }

  private LocalDate dueOn(DeadlineRule rule) {
    return rule.dueDate(caseFile.clock(), ShippedCalendar.cityCalendar(), TUE_2026_11_10).on();
  }

  private static void assertFault(Fault fault, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
