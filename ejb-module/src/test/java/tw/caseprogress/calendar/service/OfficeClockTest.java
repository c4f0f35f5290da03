package tw.caseprogress.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OfficeClockTest {

  private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
  private static final Instant MON_2008_06_02 = Instant.parse("2008-06-02T01:00:00Z");

  private final OfficeClock clock = new OfficeClock(Clock.fixed(NOW, ZoneId.of("UTC")));

  @Test
  void tellsTheDateOfTaipei() {
    assertThat(LocalDate.now(clock)).isEqualTo("2026-11-23"); // Mon, half past midnight there
  }

  @Test
  void takesOneThreadToAnotherMomentAndBack() {
    clock.at(
        MON_2008_06_02,
        () -> {
          assertThat(clock.instant()).isEqualTo(MON_2008_06_02);
          assertThat(clock.isElsewhere()).isTrue();
          assertThat(clock.isThisThreadElsewhere()).isTrue();
          assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(NOW);
        });
    assertThat(clock.instant()).isEqualTo(NOW);
    assertThat(clock.isElsewhere()).isFalse();
  }

  @Test
  void comesBackAlsoWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                clock.at(
                    MON_2008_06_02,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(clock.isElsewhere()).isFalse();
    assertThat(clock.instant()).isEqualTo(NOW);
  }

  @Test
  void tellsTheSameMomentInAnotherZone() {
    Clock utc = clock.withZone(ZoneId.of("UTC"));
    clock.at(MON_2008_06_02, () -> assertThat(utc.instant()).isEqualTo(MON_2008_06_02));
    assertThat(utc.instant()).isEqualTo(NOW);
  }
}
