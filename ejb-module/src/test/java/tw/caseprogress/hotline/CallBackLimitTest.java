package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallBackLimitTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

  @Test
  void threeMayWait_aFourthIsRefused() {
    assertThatCode(() -> CallBackLimit.check(List.of())).doesNotThrowAnyException();
    assertThatCode(() -> CallBackLimit.check(List.of(asked(false), asked(false))))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> CallBackLimit.check(List.of(asked(false), asked(false), asked(false))))
        .isInstanceOf(CallBackRefusedException.class);
  }

  @Test
  void oneThatWasAnsweredMakesRoom() {
    assertThatCode(() -> CallBackLimit.check(List.of(asked(false), asked(true), asked(false))))
        .doesNotThrowAnyException();
  }

  private static CallBackState asked(boolean answered) {
    return new CallBackState(
        MONDAY,
        CallTopic.PROGRESS,
        "0912***678",
        LocalDate.of(2026, 11, 24),
        answered ? Optional.of(MONDAY) : Optional.empty(),
        Optional.empty());
  }
}
