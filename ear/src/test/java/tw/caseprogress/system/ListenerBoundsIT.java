package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A listener keeps so many incomplete requests of an address, so many of all, and so many
 * connections; who comes now is served, and the others are ended and counted.
 *
 * <p>The crowds have addresses of their own: 127.0.0.1 is the gateway of ./test, whose connections
 * are those of many clients.
 */
class ListenerBoundsIT {

  private static final int OF_AN_ADDRESS = 128;
  private static final int OF_ALL = 512;
  private static final int CONNECTIONS = 2000;

  /**
   * An incomplete head is ended after 15 seconds whatever else there is, an idle connection after
   * 30.
   */
  private static final Duration BEFORE_TIME_IS_OVER = Duration.ofSeconds(10);

  private static final Duration IN_THE_END = Duration.ofSeconds(60);
  private static final Duration OFTEN = Duration.ofMillis(50);

  /** Whoever else asks at that moment counts too. */
  private static final int OF_OTHERS = 8;

  private static final int TRIES = 8;
  private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";

  @ParameterizedTest
  @EnumSource
  void oneAddressKeepsSoManyRequestsWaiting_andTheEarliestMakeRoom(Zone zone) throws Exception {
    double before = ended(zone);
    assertBound(
        OF_AN_ADDRESS,
        () -> List.of(new SlowCrowd(zone, OF_AN_ADDRESS + 72, "127.0.0.2", HEAD)),
        () -> {
          try (SlowCrowd other = new SlowCrowd(zone, 20, "127.0.0.3", HEAD)) {
            assertThat(honest(zone)).isEqualTo(200);
            assertThat(other.held()).as("of another address").isEqualTo(20);
          }
        });
    assertThat(ended(zone)).isGreaterThanOrEqualTo(before + 72);
  }

  @Test
  void allAddressesTogetherKeepSoManyRequestsWaiting() throws Exception {
    assertBound(
        OF_ALL,
        () -> {
          List<SlowCrowd> crowds = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            crowds.add(new SlowCrowd(Zone.PUBLIC, 100, "127.0.1." + (1 + i), HEAD));
          }
          return crowds;
        },
        () -> assertThat(honest(Zone.PUBLIC)).isEqualTo(200));
  }

  @Test
  void thereAreSoManyConnections_andWhoComesNowIsServed() throws Exception {
    assertBound(
        CONNECTIONS,
        () -> {
          List<SlowCrowd> crowds = new ArrayList<>();
          for (int i = 0; i < 11; i++) {
            crowds.add(new SlowCrowd(Zone.PUBLIC, 200, "127.0.2." + (1 + i), ""));
          }
          return crowds;
        },
        () -> assertThat(honest(Zone.PUBLIC)).isEqualTo(200));
  }

  /** What is checked while the crowd waits. */
  private interface Check {
    void run() throws Exception;
  }

  /** Who comes. */
  private interface Coming {
    List<SlowCrowd> come() throws IOException;
  }

  // A machine that stood still meanwhile is asked again: time would have ended them all. So is one
  // that was so
  // busy that the latest was not taken in last: two threads take connections in, each at its own
  // pace.
  private static void assertBound(int bound, Coming coming, Check check) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      long began = System.nanoTime();
      List<SlowCrowd> crowds = coming.come();
      try {
        await()
            .atMost(IN_THE_END)
            .pollInterval(OFTEN)
            .until(() -> crowds.stream().mapToInt(SlowCrowd::held).sum() <= bound);
        int held = crowds.stream().mapToInt(SlowCrowd::held).sum();
        boolean latest = crowds.get(crowds.size() - 1).isLatestHeld();
        if (System.nanoTime() - began < BEFORE_TIME_IS_OVER.toNanos()) {
          assertThat(held).as("as many as are allowed").isBetween(bound - OF_OTHERS, bound);
          if (latest) {
            check.run();
            return;
          }
        }
      } finally {
        closeAll(crowds);
      }
    }
    throw new AssertionError(
        "The machine is too busy, or the latest does not stay: not seen in " + TRIES + " tries");
  }

  private static void closeAll(List<SlowCrowd> crowds) throws IOException {
    for (SlowCrowd crowd : crowds) {
      crowd.close();
    }
  }

  private static int honest(Zone zone) {
    String path =
        switch (zone) {
          case PUBLIC -> "/";
          case INTRANET, HOTLINE -> "/sign-in";
          case OPERATIONS -> "/health/live";
        };
    return new Client("100.91.0.1").get(zone.at(path)).statusCode();
  }

  private static double ended(Zone zone) {
    HttpResponse<String> figures = new Client("100.91.0.1").get(Zone.OPERATIONS.at("/metrics"));
    Matcher count =
        Pattern.compile(
                "(?m)^caseprogress_refusals\\{(?=[^}]*zone=\""
                    + zone
                    + "\")(?=[^}]*cause=\"LISTENER_CONNECTION_ENDED\")[^}]*} ([0-9.E]+)$")
            .matcher(figures.body());
    assertThat(count.find()).as("counted").isTrue();
    return Double.parseDouble(count.group(1));
  }
}
