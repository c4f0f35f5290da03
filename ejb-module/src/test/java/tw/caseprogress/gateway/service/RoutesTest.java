package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.NoWayOpenException;

class RoutesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  @Test
  void whoSendsOutsideOfTheQueueMeetsNoOpenWayAsAFailedHandOver() {
    Routes<String> routes =
        new Routes<>(
            List.of(
                new Routes.Way<>(
                    "smtp:h",
                    1,
                    mail -> {
                      throw new HandOverFailedException("down", null);
                    })),
            CLOCK);

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> routes.send("mail")).isInstanceOf(HandOverFailedException.class);
    }
    assertThatThrownBy(() -> routes.send("mail")).isInstanceOf(NoWayOpenException.class);
  }
}
