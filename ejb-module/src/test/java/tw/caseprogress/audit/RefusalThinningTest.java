package tw.caseprogress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.RefusalCause;

class RefusalThinningTest {

  private static final Instant MON_0900 = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant MON_0901 = Instant.parse("2026-11-23T01:01:00Z");

  private final RefusalThinning thinning = new RefusalThinning(3);

  @Test
  void theFirstOfAMinuteIsWritten_theOthersAreCounted() {
    thinning.over(MON_0900);
    assertThat(thinning.isFirst(kind("a"))).isTrue();
    assertThat(thinning.isFirst(kind("a"))).isFalse();
    assertThat(thinning.isFirst(kind("a"))).isFalse();
    assertThat(thinning.isFirst(kind("b"))).isTrue();

    assertThat(thinning.over(MON_0900.plusSeconds(59))).isEmpty();
    assertThat(thinning.over(MON_0901)).hasSize(1).containsEntry(kind("a"), 2);
    assertThat(thinning.isFirst(kind("a"))).as("of the next minute").isTrue();
  }

  @Test
  void aFloodFromManyIsCountedAsOne_andNothingIsLost() {
    thinning.over(MON_0900);
    int written = 0;
    for (int i = 0; i < 10_000; i++) {
      written += thinning.isFirst(kind("machine " + i)) ? 1 : 0;
    }

    assertThat(written).isEqualTo(3);
    assertThat(thinning.over(MON_0901))
        .hasSize(1)
        .containsEntry(kind("machine 5000").fromMany(), 10_000 - 3);
  }

  @Test
  void whoEndsTellsWhatWasCountedSoFar() {
    thinning.over(MON_0900);
    thinning.isFirst(kind("a"));
    thinning.isFirst(kind("a"));

    assertThat(thinning.all()).containsEntry(kind("a"), 1);
    assertThat(thinning.all()).isEmpty();
  }

  private static RefusalKind kind(String address) {
    return new RefusalKind(RefusalCause.WRONG_SECRET, "PUBLIC", "-", address);
  }
}
