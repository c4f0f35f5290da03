package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedBucketsTest {

  private final BoundedBuckets buckets = new BoundedBuckets(5, Duration.ofMinutes(15), 160);

  @Test
  void theAllowance_isSpentAndThenSaysWhenToComeBack() {
    for (int i = 0; i < 5; i++) {
      assertThat(buckets.tryConsume("a", 1)).isEmpty();
    }
    assertThat(buckets.tryConsume("a", 1))
        .hasValueSatisfying(
            wait -> assertThat(wait).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3)));
    assertThat(buckets.tryConsume("b", 1)).isEmpty();
  }

  @Test
  void giveBack_neverGoesAboveTheAllowance() {
    buckets.giveBack("a", 100);
    assertThat(buckets.tryConsume("a", 6)).isPresent();
    assertThat(buckets.tryConsume("a", 5)).isEmpty();
  }

  @Test
  void aFloodOfKeys_staysWithinItsBound() {
    for (int i = 0; i < 10_000; i++) {
      buckets.tryConsume("key " + i, 1);
    }
    assertThat(buckets.size()).isLessThanOrEqualTo(160);
  }

  @Test
  void whatIsOwed_hasToRefillFirst() {
    buckets.owe("a", 10);

    assertThat(buckets.tryConsume("a", 1))
        .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofMinutes(17)));
  }

  @Test
  void keysOfOneJavaHash_doNotPushEachOtherOut() {
    for (int i = 0; i < 5; i++) {
      buckets.tryConsume("victim", 1);
    }
    // "Aa" and "BB" have one hash, so have all words of them: 128 of the 160 keys there are
    for (int i = 0; i < 128; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 7; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      buckets.tryConsume(key.toString(), 1);
    }

    assertThat(buckets.size()).as("more than one stripe of ten holds").isGreaterThan(60);
  }
}
