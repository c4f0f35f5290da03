package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tw.caseprogress.notification.GatewayPace;

class GatewayShareTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void failuresHalveThePartDownToNone() {
    GatewayShare share = GatewayShare.whole("a", 100, NOW);

    assertThat(share.failed(NOW).percent()).isEqualTo(50);
    assertThat(share.failed(NOW).failed(NOW).failed(NOW).percent()).isEqualTo(12);
    assertThat(share.failed(NOW).failed(NOW).failed(NOW).failed(NOW).isDown()).isTrue();
  }

  @Test
  void slowReceiptsLeaveATenth() {
    GatewayShare share = GatewayShare.whole("a", 100, NOW);
    for (int i = 0; i < 10; i++) {
      share = share.slow(NOW);
    }

    assertThat(share.percent()).isEqualTo(10);
  }

  @Test
  void whoIsDownIsTriedAfterAWhile_andComesBackStepByStep() {
    GatewayShare down = new GatewayShare("a", 100, 0, NOW);
    Instant then = NOW.plus(GatewayShare.PROBE_EVERY);

    assertThat(down.isProbeDue(then.minusMillis(1))).isFalse();
    assertThat(down.isProbeDue(then)).isTrue();
    assertThat(down.probed(then).isProbeDue(then)).isFalse();
    GatewayShare up = down.took(then);
    assertThat(up.percent()).isEqualTo(10);
    assertThat(up.took(then).percent()).as("not at once").isEqualTo(10);
    for (int i = 1; i <= 4; i++) {
      up = up.took(then.plus(GatewayShare.DOUBLE_EVERY.multipliedBy(i)));
    }
    assertThat(up.percent()).isEqualTo(100);
  }

  @Test
  void aGatewayOfNoWeightIsNotEvenTried() {
    assertThat(new GatewayShare("a", 0, 0, NOW).isProbeDue(NOW.plusSeconds(60))).isFalse();
  }

  @Property
  void whateverHappens_thePartStaysBetweenNoneAndAll(
      @ForAll @Size(max = 50) List<@IntRange(max = 2) Integer> events) {
    GatewayShare share = GatewayShare.whole("a", 100, NOW);
    Instant at = NOW;
    for (int event : events) {
      at = at.plusSeconds(10);
      share =
          switch (event) {
            case 0 -> share.failed(at);
            case 1 -> share.slow(at);
            default -> share.took(at);
          };
      assertThat(share.percent()).isBetween(0, 100);
    }
  }

  @Property
  void whoIsDownAndWasJustTriedGetsNothing_whileAnotherIsThere(
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double dice) {
    List<GatewayShare> shares =
        List.of(new GatewayShare("down", 100, 0, NOW), GatewayShare.whole("up", 1, NOW));

    assertThat(TrafficSplit.choose(shares, NOW, dice)).map(GatewayShare::name).contains("up");
  }

  @Test
  void trafficIsPartedByWeight() {
    List<GatewayShare> shares =
        List.of(GatewayShare.whole("a", 30, NOW), GatewayShare.whole("b", 10, NOW));
    int a = 0;
    for (int i = 0; i < 1000; i++) {
      a += TrafficSplit.choose(shares, NOW, i / 1000.0).orElseThrow().name().equals("a") ? 1 : 0;
    }

    assertThat(a).isEqualTo(750);
  }

  @Test
  void whileAllAreDownThereIsNoWay_untilOneIsDueToBeTried() {
    List<GatewayShare> shares =
        List.of(new GatewayShare("a", 1, 0, NOW), new GatewayShare("b", 1, 0, NOW.plusSeconds(1)));

    assertThat(TrafficSplit.choose(shares, NOW, 0.5)).isEmpty();
    assertThat(TrafficSplit.choose(shares, NOW.plusSeconds(2), 0.5))
        .map(GatewayShare::name)
        .contains("a");
  }

  @Test
  void receiptsAreJudgedOnlyOfGatewaysThatTell() {
    assertThat(new GatewayPace("a", 100, 30, 70).isSlow()).isTrue();
    assertThat(new GatewayPace("a", 100, 29, 71).isSlow()).isFalse();
    assertThat(new GatewayPace("a", 19, 19, 1).isSlow()).as("too few").isFalse();
    assertThat(new GatewayPace("a", 100, 100, 0).isSlow()).as("never tells").isFalse();
  }
}
