package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseReason;

class DeadlineStandTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

  @Test
  void aPauseOfToday_changesNoDayThatIsOver() {
    assertThat(changed(due(LocalDate.of(2026, 12, 1)), paused(YESTERDAY.plusDays(1)))).isEmpty();
  }

  @Test
  void aPauseWithAnEarlierDate_changesTheDaysFromItOn() {
    DeadlineStand running = due(LocalDate.of(2026, 12, 1));

    assertThat(changed(running, paused(YESTERDAY.minusDays(2))))
        .contains(new PastChanged.Days(7, YESTERDAY.minusDays(2), YESTERDAY));
  }

  @Test
  void aSupplementThatCameDaysAgo_changesTheDaysAfterIt() {
    DeadlineStand waiting = paused(LocalDate.of(2026, 11, 9));
    DeadlineStand came =
        new DeadlineStand(
            Optional.of(LocalDate.of(2026, 12, 1)),
            List.of(ClockPause.supplement(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 17))));

    assertThat(changed(waiting, came))
        .contains(new PastChanged.Days(7, LocalDate.of(2026, 11, 18), YESTERDAY));
  }

  @Test
  void aDueDateThatHadPassed_andIsLater_changesTheDaysBetween() {
    assertThat(changed(due(DUE), due(DUE.plusDays(2))))
        .contains(new PastChanged.Days(7, DUE.plusDays(1), DUE.plusDays(2)));
  }

  @Test
  void aDueDateAhead_thatIsLater_changesNothing() {
    assertThat(changed(due(YESTERDAY.plusDays(1)), due(YESTERDAY.plusDays(9)))).isEmpty();
  }

  private static Optional<PastChanged.Days> changed(DeadlineStand before, DeadlineStand after) {
    return before.changedBy(after, 7, RECEIVED, YESTERDAY);
  }

  private static DeadlineStand due(LocalDate day) {
    return new DeadlineStand(Optional.of(day), List.of());
  }

  private static DeadlineStand paused(LocalDate since) {
    return new DeadlineStand(
        Optional.empty(), List.of(ClockPause.open(PauseReason.SUPPLEMENT, since)));
  }
}
