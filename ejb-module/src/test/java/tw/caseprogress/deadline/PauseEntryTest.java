package tw.caseprogress.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** A case received on Mon 2 June 2008 with 5 working days, due on Mon 9 June. */
class PauseEntryTest {

  private static final WorkingDayCalendar CALENDAR = ShippedCalendar.cityCalendar();
  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);
  private static final DeadlineRule RULE = DeadlineRule.of(HandlingLimit.workingDays(5));
  private static final CaseClock CLOCK = CaseClock.receivedOn(MON_2008_06_02);
  private static final Set<PauseReason> REASONS = PauseEntry.REASONS_OF_EVERY_TYPE;

  @ParameterizedTest(name = "{0} from {1} entered on {2}, notice sent {3}: {4}")
  @CsvSource({
    "SUPPLEMENT,      2008-06-04, 2008-06-04, true, ",
    "SUPPLEMENT,      2008-06-09, 2008-06-09, true, ", // on the due date
    "SUPPLEMENT,      2008-06-04, 2008-06-09, true, ", // back-dated
    "SUPPLEMENT,      2008-06-04, 2008-06-04, false, NOTICE_NOT_SENT",
    "DISASTER,        2008-06-04, 2008-06-04, false, ",
    "EXTERNAL_REVIEW, 2008-06-04, 2008-06-04, true, REASON_DOES_NOT_PAUSE",
    "SUPPLEMENT,      2008-05-30, 2008-06-04, true, BEFORE_RECEIPT",
    "SUPPLEMENT,      2008-06-05, 2008-06-04, true, IN_THE_FUTURE",
    "SUPPLEMENT,      2008-06-04, 2008-06-10, true, DUE_DATE_PASSED"
  })
  void pause_isRefusedWithTheGuardNamed(
      PauseReason reason,
      LocalDate from,
      LocalDate entered,
      boolean noticeSent,
      PauseRefusal refusal) {
    PauseEntry entry = new PauseEntry(ClockPause.open(reason, from), entered, noticeSent);

    assertThat(entry.refusal(RULE, CLOCK, CALENDAR, REASONS))
        .isEqualTo(Optional.ofNullable(refusal));
  }

  @Test
  void pause_isEnteredOnce() {
    LocalDate wed20080604 = LocalDate.of(2008, 6, 4);
    PauseEntry entry =
        new PauseEntry(ClockPause.open(PauseReason.SUPPLEMENT, wed20080604), wed20080604, true);
    CaseClock paused = CLOCK.pausedBy(List.of(entry.pause()));

    assertThatCode(() -> entry.requireAllowed(RULE, CLOCK, CALENDAR, REASONS))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> entry.requireAllowed(RULE, paused, CALENDAR, REASONS))
        .isInstanceOfSatisfying(
            PauseRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(PauseRefusal.ALREADY_OPEN));
  }

  @Test
  void pauseWithAnEarlierDate_isMarkedAsSuch() {
    ClockPause pause = ClockPause.open(PauseReason.SUPPLEMENT, MON_2008_06_02);

    assertThat(new PauseEntry(pause, MON_2008_06_02.plusDays(1), true).isBackDated()).isTrue();
    assertThat(new PauseEntry(pause, MON_2008_06_02, true).isBackDated()).isFalse();
  }

  @Test
  void pause_cannotEndBeforeItBegins() {
    assertThatThrownBy(() -> ClockPause.supplement(MON_2008_06_02, MON_2008_06_02.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
