package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.ClockStartedException;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.ClockState;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.ExtensionRefusedException;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.deadline.PauseRefusal;
import tw.caseprogress.deadline.PauseRefusedException;

/** A case received on Mon 9 November 2026 with 10 working days, due on Mon 23 November. */
class ClockBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);
  private static final DeadlineRule TEN_DAYS = DeadlineRule.of(HandlingLimit.workingDays(10));
  private static final CaseRules RULES =
      rules(
          TEN_DAYS,
          new DeadlineTerms(true, new OutsideWait(5, false), new OutsideWait(0, true), true));
  private static final CaseRules PLAIN = rules(TEN_DAYS, CaseTypeFixture.PLAIN_TERMS);
  private static final Optional<PaperLetter> NO_LETTER = Optional.empty();

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  // -------------------------------------------------------------------------
  // extension

  @Test
  void extension_addsItsDaysAndIsEnteredInTheCourse() {
    extend(5, FRI_2026_11_20);

    assertThat(dueOn(RULES, FRI_2026_11_20)).isEqualTo(LocalDate.of(2026, 11, 30)); // Mon
    assertThat(caseFile.entries()).last().extracting(ProgressEntry::text).isEqualTo("需現場勘查");
  }

  @ParameterizedTest(name = "{0} days on {1} {2}: {3}")
  @CsvSource({
    "11, FRI, 2026-11-20, LONGER_THAN_LIMIT",
    "5, MON, 2026-11-23, NOT_BEFORE_DUE_DATE",
    "5, TUE, 2026-11-24, NOT_BEFORE_DUE_DATE"
  })
  void extension_isRefusedByTheArticle(
      int days, String weekday, LocalDate decidedOn, ExtensionRefusal refusal) {
    assertThat(decidedOn.getDayOfWeek().name()).startsWith(weekday);

    assertNotExtended(refusal, () -> extend(days, decidedOn));
  }

  @Test
  void extension_isGrantedOnceAndOnlyWhereTheTypeAllowsIt() {
    assertNotExtended(
        ExtensionRefusal.TYPE_ALLOWS_NONE,
        () -> caseFile.clockBook(PLAIN).extend(grant(5, NO_LETTER), on(FRI_2026_11_20)));
    extend(5, MON_2026_11_16);
    assertNotExtended(ExtensionRefusal.ALREADY_EXTENDED, () -> extend(1, FRI_2026_11_20));
  }

  @Test
  void extension_isRefusedByItsDaysBeforeALetterIsAskedFor_asItsPreviewIs() {
    ExtensionGrant tooLong = new ExtensionGrant(11, "需現場勘查", NO_LETTER, Telling.nobody("已電話告知"));
    assertNotExtended(
        ExtensionRefusal.LONGER_THAN_LIMIT,
        () -> caseFile.clockBook(RULES).extend(tooLong, on(FRI_2026_11_20)));
    assertNotExtended(
        ExtensionRefusal.LONGER_THAN_LIMIT,
        () -> RULES.requireExtendable(caseFile.clock(), 11, FRI_2026_11_20));
  }

  @Test
  void extension_ofWhomNobodyReaches_needsALetter() {
    CaseFile silent = CaseFileFixture.receivedOn(MON_2026_11_09, Set.of());
    assertNotExtended(
        ExtensionRefusal.NOT_NOTIFIED,
        () -> silent.clockBook(RULES).extend(grant(5, NO_LETTER), on(FRI_2026_11_20)));

    silent.clockBook(RULES).extend(grant(5, letter(FRI_2026_11_20)), on(FRI_2026_11_20));

    assertThat(silent.clock().extensionWorkingDays()).isEqualTo(5);
  }

  @Test
  void extensionThatIsAskedFor_movesNothing_andMayBeToldByALetterThatIsStillToBeWritten() {
    CaseFile silent = CaseFileFixture.receivedOn(MON_2026_11_09, Set.of());

    silent.clockBook(RULES).askForExtension(grant(5, NO_LETTER), on(FRI_2026_11_20));

    assertThat(silent.clock().extensionWorkingDays()).isZero();
    assertThat(silent.entries())
        .last()
        .extracting(ProgressEntry::kind)
        .isEqualTo(ProgressKind.EXTENSION_ASKED);
  }

  @ParameterizedTest(name = "{0} days on {1}: {2}")
  @CsvSource({
    "11, 2026-11-20, LONGER_THAN_LIMIT", // Fri
    "5, 2026-11-23, NOT_BEFORE_DUE_DATE" // Mon
  })
  void extensionThatIsAskedFor_isHeldAgainstTheSameRules(
      int days, LocalDate askedOn, ExtensionRefusal refusal) {
    assertNotExtended(
        refusal,
        () -> caseFile.clockBook(RULES).askForExtension(grant(days, NO_LETTER), on(askedOn)));
    assertNotExtended(
        ExtensionRefusal.TYPE_ALLOWS_NONE,
        () -> caseFile.clockBook(PLAIN).askForExtension(grant(5, NO_LETTER), on(FRI_2026_11_20)));
  }

  @Test
  void withdrawnConsent_needsALetterForAnExtensionAndForASupplement() {
    CaseRules silenced = new CaseRules(RULES.type(), RULES.calendar(), false);
    assertNotExtended(
        ExtensionRefusal.NOT_NOTIFIED,
        () -> caseFile.clockBook(silenced).extend(grant(5, NO_LETTER), on(WED_2026_11_11)));
    assertRefused(
        PauseRefusal.NOTICE_NOT_SENT,
        () -> caseFile.requestSupplement(demand(NO_LETTER), silenced, on(WED_2026_11_11)));

    caseFile.clockBook(silenced).extend(grant(5, letter(WED_2026_11_11)), on(WED_2026_11_11));
    caseFile.requestSupplement(demand(letter(WED_2026_11_11)), silenced, on(WED_2026_11_11));

    assertThat(caseFile.clock().extensionWorkingDays()).isEqualTo(5);
    assertThat(caseFile.clock().pauses()).hasSize(1);
  }

  // -------------------------------------------------------------------------
  // other offices

  @Test
  void externalReview_addsTheExtraLimitOnce_andLetsTheClockRun() {
    begin(PauseReason.EXTERNAL_REVIEW, WED_2026_11_11, WED_2026_11_11);
    assertThat(dueOn(RULES, WED_2026_11_11)).isEqualTo(LocalDate.of(2026, 11, 30)); // Mon

    caseFile
        .clockBook(RULES)
        .endWait(PauseReason.EXTERNAL_REVIEW, MON_2026_11_16, on(MON_2026_11_16));
    begin(PauseReason.EXTERNAL_REVIEW, FRI_2026_11_20, FRI_2026_11_20);

    assertThat(caseFile.clock().extraWorkingDays()).isEqualTo(5);
    assertThat(caseFile.waits()).extracting(wait -> wait.isOpen()).containsExactly(false, true);
  }

  @Test
  void upwardReferral_stopsTheClockUntilTheAnswer() {
    begin(PauseReason.UPWARD_REFERRAL, WED_2026_11_11, WED_2026_11_11);
    assertThat(RULES.rule().dueDate(caseFile.clock(), RULES.calendar(), MON_2026_11_16).state())
        .isEqualTo(ClockState.STOPPED);

    caseFile
        .clockBook(RULES)
        .endWait(PauseReason.UPWARD_REFERRAL, MON_2026_11_16, on(MON_2026_11_16));

    // Wed 11, Thu 12, Fri 13 and Mon 16 are not counted
    assertThat(dueOn(RULES, MON_2026_11_16)).isEqualTo(LocalDate.of(2026, 11, 27)); // Fri
  }

  @Test
  void wait_isRefusedWithTheGuardNamed() {
    assertRefused(
        PauseRefusal.REASON_DOES_NOT_PAUSE,
        () ->
            caseFile
                .clockBook(PLAIN)
                .beginWait(
                    wait(PauseReason.EXTERNAL_REVIEW, WED_2026_11_11, "文號"), on(WED_2026_11_11)));
    assertRefused(
        PauseRefusal.NOTICE_NOT_SENT,
        () ->
            caseFile
                .clockBook(RULES)
                .beginWait(
                    wait(PauseReason.EXTERNAL_REVIEW, WED_2026_11_11, " "), on(WED_2026_11_11)));
    assertRefused(
        PauseRefusal.DUE_DATE_PASSED,
        () -> begin(PauseReason.EXTERNAL_REVIEW, TUE_2026_11_24, TUE_2026_11_24));
    assertRefused(
        PauseRefusal.IN_THE_FUTURE,
        () -> begin(PauseReason.UPWARD_REFERRAL, MON_2026_11_16, WED_2026_11_11));
    begin(PauseReason.EXTERNAL_REVIEW, WED_2026_11_11, WED_2026_11_11);
    assertRefused(
        PauseRefusal.ALREADY_OPEN,
        () -> begin(PauseReason.EXTERNAL_REVIEW, MON_2026_11_16, MON_2026_11_16));
  }

  // -------------------------------------------------------------------------
  // supplements

  @Test
  void supplement_ofWhomNobodyReaches_needsALetterAndCountsFromItsDay() {
    CaseFile silent = CaseFileFixture.receivedOn(MON_2026_11_09, Set.of());
    assertRefused(
        PauseRefusal.NOTICE_NOT_SENT,
        () -> silent.requestSupplement(demand(NO_LETTER), PLAIN, on(MON_2026_11_16)));

    silent.requestSupplement(demand(letter(WED_2026_11_11)), PLAIN, on(MON_2026_11_16));

    assertThat(silent.clock().pauses())
        .containsExactly(ClockPause.open(PauseReason.SUPPLEMENT, WED_2026_11_11));
    assertThat(silent.supplements().get(0).letterNumber()).contains("北市資應字第11500000010號");
  }

  @Test
  void supplement_ofWhichTheOfficerTellsNobody_stopsNoClockWithoutALetter() {
    assertRefused(
        PauseRefusal.NOTICE_NOT_SENT,
        () -> caseFile.requestSupplement(untold(NO_LETTER), PLAIN, on(WED_2026_11_11)));

    caseFile.requestSupplement(untold(letter(WED_2026_11_11)), PLAIN, on(WED_2026_11_11));

    assertThat(caseFile.clock().pauses())
        .containsExactly(ClockPause.open(PauseReason.SUPPLEMENT, WED_2026_11_11));
  }

  @Test
  void supplement_ofATypeThatTellsOfItByTextMessageAlone_needsALetterForWhoWishesEmail() {
    CaseRules byTextMessage =
        new CaseRules(
            CaseTypeFixture.with(
                PLAIN.rule(),
                CaseTypeFixture.PLAIN_TERMS,
                NoticeTerms.STANDARD.with(NoticeEvent.SUPPLEMENT_REQUESTED, false, true)),
            ShippedCalendar.cityCalendar(),
            true);

    assertRefused(
        PauseRefusal.NOTICE_NOT_SENT,
        () -> caseFile.requestSupplement(demand(NO_LETTER), byTextMessage, on(WED_2026_11_11)));
  }

  @Test
  void extension_ofWhichTheOfficerTellsNobody_needsALetter() {
    ExtensionGrant untold = new ExtensionGrant(5, "需現場勘查", NO_LETTER, Telling.nobody("申請人已電話告知"));

    assertThatThrownBy(() -> caseFile.clockBook(RULES).extend(untold, on(WED_2026_11_11)))
        .isInstanceOfSatisfying(
            ExtensionRefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(ExtensionRefusal.NOT_NOTIFIED));
  }

  @Test
  void fourRounds_doNotMakeACaseOverdue() {
    LocalDate asked = WED_2026_11_11;
    for (int round = 1; round <= 4; round++) {
      caseFile.requestSupplement(
          new SupplementDemand(List.of("平面圖"), "請補齊", asked.plusDays(30)), PLAIN, on(asked));
      LocalDate came = asked.plusDays(20);
      caseFile.receiveSupplement(new SupplementReceipt(came, Set.of(1), ""), PLAIN, on(came));
      asked = came.plusDays(1);
    }

    assertThat(caseFile.supplements()).hasSize(4);
    // only Tue 10 November was counted: 9 working days are left after Wed 3 February 2027
    assertThat(PLAIN.calendar().workingDays(asked, dueOn(PLAIN, asked))).isEqualTo(9);
  }

  @Test
  void overdueSupplement_isNotedOnceAndNeverOnItsLastDay() {
    caseFile.requestSupplement(demand(NO_LETTER), PLAIN, on(WED_2026_11_11));

    assertThat(caseFile.noteSupplementOverdue(MON_2026_11_23)).isEmpty(); // the last day
    assertThat(caseFile.noteSupplementOverdue(TUE_2026_11_24)).isPresent();
    assertThat(caseFile.noteSupplementOverdue(TUE_2026_11_24.plusDays(1))).isEmpty();
  }

  // -------------------------------------------------------------------------
  // late starts

  @Test
  void completePapers_startTheClock() {
    CaseRules complete =
        rules(
            new DeadlineRule(HandlingLimit.workingDays(10), ClockStart.COMPLETE, PausePolicy.PAUSE),
            CaseTypeFixture.PLAIN_TERMS);
    caseFile.requestSupplement(demand(NO_LETTER), complete, on(WED_2026_11_11));
    caseFile.receiveSupplement(
        new SupplementReceipt(MON_2026_11_16, Set.of(1), ""), complete, on(MON_2026_11_16));

    assertThat(dueOn(complete, MON_2026_11_16)).isEqualTo(LocalDate.of(2026, 11, 30)); // Mon
    assertThatThrownBy(() -> caseFile.clockBook(complete).start(FRI_2026_11_20, on(FRI_2026_11_20)))
        .isInstanceOf(ClockStartedException.class);
  }

  @Test
  void window_mayCloseOnADayAhead_papersMayNotBeCompleteOnOne() {
    CaseRules window =
        rules(
            new DeadlineRule(
                HandlingLimit.workingDays(10), ClockStart.WINDOW_CLOSED, PausePolicy.PAUSE),
            CaseTypeFixture.PLAIN_TERMS);
    caseFile.clockBook(window).start(FRI_2026_11_20, on(WED_2026_11_11));
    assertThat(dueOn(window, WED_2026_11_11)).isEqualTo(LocalDate.of(2026, 12, 4)); // Fri

    CaseRules complete =
        rules(
            new DeadlineRule(HandlingLimit.workingDays(10), ClockStart.COMPLETE, PausePolicy.PAUSE),
            CaseTypeFixture.PLAIN_TERMS);
    CaseFile other = CaseFileFixture.receivedOn(MON_2026_11_09);
    assertThatThrownBy(() -> other.clockBook(complete).start(FRI_2026_11_20, on(WED_2026_11_11)))
        .isInstanceOf(CaseInputException.class);
  }

  private void extend(int days, LocalDate decidedOn) {
    caseFile.clockBook(RULES).extend(grant(days, NO_LETTER), on(decidedOn));
  }

  private void begin(PauseReason reason, LocalDate since, LocalDate enteredOn) {
    caseFile.clockBook(RULES).beginWait(wait(reason, since, "府都字第1號"), on(enteredOn));
  }

  private LocalDate dueOn(CaseRules rules, LocalDate asOf) {
    return rules.rule().dueDate(caseFile.clock(), rules.calendar(), asOf).on();
  }

  private static OutsideWaitStart wait(PauseReason reason, LocalDate since, String document) {
    return new OutsideWaitStart(reason, "消防局", since, document, "");
  }

  private static ExtensionGrant grant(int days, Optional<PaperLetter> letter) {
    return new ExtensionGrant(days, "需現場勘查", letter, Telling.BY_ALL);
  }

  private static Optional<PaperLetter> letter(LocalDate datedOn) {
    return Optional.of(new PaperLetter("北市資應字第11500000010號", datedOn));
  }

  private static SupplementDemand demand(Optional<PaperLetter> letter) {
    return new SupplementDemand(List.of("平面圖"), "請補齊", MON_2026_11_23, letter, Telling.BY_ALL);
  }

  private static SupplementDemand untold(Optional<PaperLetter> letter) {
    return new SupplementDemand(
        List.of("平面圖"), "請補齊", MON_2026_11_23, letter, Telling.nobody("已當面告知"));
  }

  private static CaseRules rules(DeadlineRule rule, DeadlineTerms terms) {
    return new CaseRules(CaseTypeFixture.with(rule, terms), ShippedCalendar.cityCalendar(), true);
  }

  private static void assertRefused(PauseRefusal refusal, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            PauseRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static void assertNotExtended(ExtensionRefusal refusal, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            ExtensionRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
