package tw.caseprogress.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.WorkChallenge;
import tw.caseprogress.security.WorkProof;

class WorkChallengesTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final String CASE = "1150100000001";
  private static final int PRICE = 2_000;

  private final WorkChallenges works = new WorkChallenges(keys(0));
  private final WorkChallenge challenge =
      works.challenge(attempt(CASE, "198.51.100.1", null), PRICE, NOW);

  @Test
  void aRiddleIsOfAltchasForm() {
    assertThat(challenge.algorithm()).isEqualTo("SHA-256");
    assertThat(challenge.challenge()).matches("[0-9a-f]{64}");
    assertThat(challenge.signature()).matches("[0-9a-f]{64}");
    assertThat(challenge.maxnumber()).isEqualTo(PRICE);
    assertThat(challenge.salt()).matches("[0-9a-f]{24}\\?.*&");
    assertThat(challenge.salt()).doesNotContain(CASE, "198.51").contains("expires=");
  }

  @Test
  void itsAnswerIsAProofForThisCaseAndNetwork_whileItIsNew() {
    String proof = Solver.proof(challenge);

    assertThat(read(CASE, "198.51.100.1", proof, NOW)).get().returns(PRICE, WorkProof::most);
    assertThat(read("1150100000002", "198.51.100.1", proof, NOW)).as("another case").isEmpty();
    assertThat(read(CASE, "198.51.100.2", proof, NOW)).as("another network").isEmpty();
    assertThat(read(CASE, "198.51.100.1", proof, NOW.plusSeconds(599))).isPresent();
    assertThat(read(CASE, "198.51.100.1", proof, NOW.plusSeconds(600))).as("too old").isEmpty();
    assertThat(new WorkChallenges(keys(1)).read(attempt(CASE, "198.51.100.1", proof), NOW))
        .as("another installation")
        .isEmpty();
    assertThat(
            works.read(
                new GuessAttempt(
                    "login:officer", ClientNetwork.of("198.51.100.1"), GuessPass.of(null, proof)),
                NOW))
        .as("no password of staff")
        .isEmpty();
  }

  @Test
  void anotherNumberIsNone_norAreMovedDigits_norAnotherPrice() {
    long number = Solver.number(challenge);
    assertThat(forged(challenge.salt(), number + 1)).isEmpty();
    assertThat(forged(challenge.salt().replace("max=2000", "max=2000000"), number)).isEmpty();
    String digits = Long.toString(number);
    if (digits.length() > 1) {
      assertThat(forged(challenge.salt() + digits.charAt(0), Long.parseLong(digits.substring(1))))
          .isEmpty();
    }
    String withoutEnd = challenge.salt().substring(0, challenge.salt().length() - 1);
    assertThat(forged(withoutEnd, number)).as("the library would add the end").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "[[[[[[",
        "{\"algorithm\":1}",
        "{\"algorithm\":\"SHA-1\",\"challenge\":\"\",\"number\":1,\"salt\":\"&\","
            + "\"signature\":\"\"}",
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"\",\"number\":1.5,\"salt\":\"&\","
            + "\"signature\":\"\"}",
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"\",\"number\":1e9999999999,\"salt\":\"&\","
            + "\"signature\":\"\"}",
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"\",\"number\":1e-999999999,\"salt\":\"&\","
            + "\"signature\":\"\"}",
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"00\",\"number\":1,"
            + "\"salt\":\"?expires=x&%zz=&\",\"signature\":\"00\"}"
      })
  void whatIsNoProofIsNone(String json) {
    String sent = Base64.getEncoder().encodeToString(json.getBytes());

    assertThat(read(CASE, "198.51.100.1", sent, NOW)).isEmpty();
    assertThat(read(CASE, "198.51.100.1", json, NOW)).isEmpty();
  }

  @Test
  void aDeepNestIsNone() {
    String deep = "{\"algorithm\":" + "[".repeat(700);
    String sent = Base64.getEncoder().encodeToString(deep.getBytes());

    assertThat(sent.length()).isLessThanOrEqualTo(1_000);
    assertThat(read(CASE, "198.51.100.1", sent, NOW)).isEmpty();
  }

  private Optional<WorkProof> forged(String salt, long number) {
    WorkChallenge other =
        new WorkChallenge(
            challenge.algorithm(), challenge.challenge(), PRICE, salt, challenge.signature());
    return read(CASE, "198.51.100.1", Solver.payload(other, number), NOW);
  }

  private Optional<WorkProof> read(String number, String address, String proof, Instant at) {
    return works.read(attempt(number, address, proof), at);
  }

  private static GuessAttempt attempt(String number, String address, String proof) {
    return GuessAttempt.ofCase(number, ClientNetwork.of(address), GuessPass.of(null, proof));
  }

  private static KeyRing keys(int which) {
    byte[] key = new byte[32];
    key[0] = (byte) which;
    return new KeyRing() {
      @Override
      public KeyedHash blindIndex() {
        return new KeyedHash(new SecretKeySpec(key, "HmacSHA256"));
      }
    };
  }
}
