package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaitTicketTest {

  private static final Instant MON_0900 = Instant.parse("2026-11-23T01:00:00Z");
  private static final KeyedHash HASH =
      new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private static final KeyedHash OTHER =
      new KeyedHash(new SecretKeySpec("another key".getBytes(), "HmacSHA256"));
  private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.1");
  private static final String SECRET = "case:1154826190357";

  private final WaitTicket ticket =
      WaitTicket.begin(new UUID(1, 2), MON_0900.plusMillis(300), GuessRule.USUAL);
  private final String text = ticket.signed(HASH, SECRET, HERE);

  @Test
  void itSaysWhenTheWaitIsOver_andEndsMinutesLater() {
    assertThat(ticket.left(MON_0900)).isEqualTo(Duration.ofSeconds(25));
    assertThat(ticket.left(MON_0900.plusSeconds(25))).isZero();
    assertThat(read(text, SECRET, HERE, MON_0900)).contains(ticket);
    assertThat(read(text, SECRET, HERE, MON_0900.plusSeconds(324))).contains(ticket);
    assertThat(read(text, SECRET, HERE, MON_0900.plusSeconds(325))).isEmpty();
  }

  @Test
  void itIsGoodForItsSecretAndItsNetworkOnly() {
    assertThat(read(text, "case:1154826190365", HERE, MON_0900)).isEmpty();
    assertThat(read(text, SECRET, ClientNetwork.of("192.0.2.2"), MON_0900)).isEmpty();
    assertThat(WaitTicket.read(text, OTHER, SECRET, HERE, MON_0900)).isEmpty();
    assertThat(text).hasSizeLessThanOrEqualTo(80);
  }

  @Property
  void whatWasChangedAnywhereIsNone(
      @ForAll @IntRange(min = 0, max = 61) int place, @ForAll char instead) {
    char[] changed = text.toCharArray();
    changed[place] = instead;
    String forged = new String(changed);

    if (!forged.equals(text)) {
      assertThat(read(forged, SECRET, HERE, MON_0900)).isEmpty();
    }
  }

  @Property
  void anyTextIsReadWithoutHarm(@ForAll String anything) {
    assertThat(read(anything, SECRET, HERE, MON_0900)).isEmpty();
  }

  private static Optional<WaitTicket> read(
      String text, String secret, ClientNetwork network, Instant now) {
    return WaitTicket.read(text, HASH, secret, network, now);
  }
}
