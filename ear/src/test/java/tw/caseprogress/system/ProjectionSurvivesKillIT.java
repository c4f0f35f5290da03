package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while a city-wide closure moves due dates: after the next start each case
 * has moved, and once. The closure is that of the next working day.
 */
class ProjectionSurvivesKillIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Client api = new Client("203.0.113.77");
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Taipei")));

  @Test
  void aServerKilledInTheMiddle_finishesTheProjectionAfterItsStart_andMovesEachCaseOnce()
      throws Exception {
    try (PilotDatabase database = new PilotDatabase()) {
      LocalDate closed = nextWorkingDay(today);
      Map<Long, LocalDate> before = database.dueDates();
      Map<Long, LocalDate> expected = movedOn(database.runningOver(closed));
      assertThat(expected).hasSizeGreaterThan(1);
      String closedCases = database.closedCases();

      try {
        long change = killInTheMiddle(database, closed, expected.keySet().iterator().next());
        assertThat(database.isProjected(change)).isFalse();
        assertThat(database.dueDates()).isEqualTo(before);
        PilotServer.start();
        await().atMost(PATIENCE).until(() -> database.isProjected(change));

        assertThat(database.dueDates()).containsAllEntriesOf(expected);
        List<Long> journal = database.journal(change);
        assertThat(journal).doesNotHaveDuplicates().containsAll(expected.keySet());
        assertThat(journal).containsExactlyElementsOf(changed(before, database.dueDates()));
        assertThat(database.closedCases()).isEqualTo(closedCases);
      } finally {
        long withdrawal = database.withdraw();
        PilotServer.start();
        await().atMost(PATIENCE).until(() -> database.isProjected(withdrawal));
      }
      assertThat(database.dueDates()).isEqualTo(before);
    }
  }

  /** Kills the server while it waits to write one of the cases, the others being written. */
  private static long killInTheMiddle(PilotDatabase database, LocalDate closed, long caseFileId)
      throws Exception {
    try (PilotDatabase holder = new PilotDatabase()) {
      holder.hold(caseFileId);
      long change = database.close(closed);
      await().atMost(PATIENCE).until(holder::keepsSomebodyWaiting);
      PilotServer.kill();
      return change;
    }
  }

  private static List<Long> changed(Map<Long, LocalDate> before, Map<Long, LocalDate> after) {
    return before.keySet().stream()
        .filter(id -> !before.get(id).equals(after.get(id)))
        .sorted()
        .toList();
  }

  private Map<Long, LocalDate> movedOn(Map<Long, LocalDate> dueDates) {
    Map<LocalDate, LocalDate> next = new HashMap<>();
    Map<Long, LocalDate> moved = new HashMap<>();
    dueDates.forEach(
        (id, dueOn) -> moved.put(id, next.computeIfAbsent(dueOn, this::nextWorkingDay)));
    return moved;
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private boolean isWorkingDay(LocalDate day) {
    return api.get(Zone.PUBLIC.at("/api/public/v1/working-days?from=" + day + "&to=" + day))
        .body()
        .contains("\"workingDays\":1");
  }
}
