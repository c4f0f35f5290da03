package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.WorkChallenge;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.service.GuessGuard;

/**
 * Ten thousand guesses each: not one is judged more than the rule allows, and whoever is right is
 * answered. They are of a kind of their own, which no other test counts.
 */
@ExtendWith(ArquillianExtension.class)
class GuessGuardIT {

  private static final int GUESSES = 10_000;

  @Inject private GuessGuard guard;
  @Inject private GuessTable table;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private final String kind = "trial" + System.nanoTime() + ":";

  @Test
  void tenThousandGuesses_notOneAnswerMore() throws Exception {
    assertThat(outcomes(i -> guess("a", "192.0.2.1", false)))
        .as("from one address")
        .containsOnly(Map.entry("wrong", 5), Map.entry("refused", GUESSES - 5));
    assertThat(guess("a", "192.0.2.2", true).opened()).as("the owner").isPresent();

    assertThat(outcomes(i -> guess("b", machine(i), false)))
        .as("from 500 addresses")
        .containsOnly(Map.entry("wrong", 20), Map.entry("put off", GUESSES - 20));
    assertThat(guess("b", "192.0.2.3", true).ticket()).as("the owner, from new").isPresent();
    assertThat(guess("a", "192.0.2.2", true).opened()).as("a stranger").isPresent();

    assertThat(outcomes(i -> guess("made-up" + i, "192.0.2.4", false)))
        .as("over made-up numbers, from one address")
        .containsOnly(Map.entry("wrong", 100), Map.entry("refused", GUESSES - 100));

    int left = 3_000 - 5 - 20 - 100;
    assertThat(outcomes(i -> guess("made-up too" + i, machine(i), false)))
        .as("over made-up numbers, from 500 addresses: until all are capped")
        .containsOnly(Map.entry("wrong", left), Map.entry("put off", GUESSES - left));
    assertThat(guess("c", "192.0.2.5", true).ticket()).as("a stranger waits").isPresent();
    assertThat(guess("a", "192.0.2.2", true).opened()).as("the owner, known").isPresent();
  }

  @Test
  void workOpensAFewTriesMore_whichTheTableCounts_andAProofIsUsedOnce() {
    String secret = GuessAttempt.CASE + "proof" + System.nanoTime();
    GuessAttempt without = new GuessAttempt(secret, ClientNetwork.of("192.0.2.9"), GuessPass.NONE);
    for (int i = 0; i < guard.rule().calm().network(); i++) {
      assertThat(guess(without, false).isJudged()).isTrue();
    }
    assertThat(guess(without, true).isJudged()).as("the address is full").isFalse();

    int judged = 0;
    GuessOutcome<String> told = guess(without, false);
    while (told.challenge().isPresent()) {
      GuessPass proof = GuessPass.of(null, solved(told.challenge().orElseThrow()));
      GuessAttempt with = new GuessAttempt(secret, ClientNetwork.of("192.0.2.9"), proof);
      assertThat(guess(with, false).isJudged()).isTrue();
      assertThat(guess(with, false).isJudged()).as("used before").isFalse();
      judged++;
      told = guess(without, false);
    }

    assertThat(judged).isEqualTo(guard.rule().work().tries());
    GuessAttempt elsewhere =
        new GuessAttempt(secret, ClientNetwork.of("192.0.2.10"), GuessPass.NONE);
    assertThat(guess(elsewhere, true).opened()).as("from another address").isPresent();
    table.forgive(secret);
  }

  private static String solved(WorkChallenge challenge) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] wanted = HexFormat.of().parseHex(challenge.challenge());
      int number = 0;
      while (!Arrays.equals(wanted, sha256.digest((challenge.salt() + number).getBytes()))) {
        number++;
      }
      String json =
          """
          {"algorithm":"SHA-256","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}"""
              .formatted(challenge.challenge(), number, challenge.salt(), challenge.signature());
      return Base64.getEncoder().encodeToString(json.getBytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private GuessOutcome<String> guess(String whose, String address, boolean right) {
    return guess(new GuessAttempt(kind + whose, ClientNetwork.of(address), GuessPass.NONE), right);
  }

  private GuessOutcome<String> guess(GuessAttempt attempt, boolean right) {
    return guard.judge(
        attempt,
        guard.rule(),
        traces ->
            new GuessLook<>(
                table.tally(traces, Instant.now(), guard.since(guard.rule())),
                false,
                () -> right ? Optional.of("open") : Optional.empty()));
  }

  private Map<String, Integer> outcomes(IntFunction<GuessOutcome<String>> guess) throws Exception {
    List<Callable<String>> guesses = new ArrayList<>();
    for (int i = 0; i < GUESSES; i++) {
      int which = i;
      guesses.add(() -> name(guess.apply(which)));
    }
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Future<String> outcome : executor.invokeAll(guesses)) {
      outcomes.merge(outcome.get(), 1, Integer::sum);
    }
    return outcomes;
  }

  private static String name(GuessOutcome<String> outcome) {
    if (outcome.isJudged()) {
      return outcome.opened().isPresent() ? "right" : "wrong";
    }
    return outcome.ticket().isPresent() ? "put off" : "refused";
  }

  private static String machine(int which) {
    return "198.51.%d.%d".formatted(which % 500 / 250, which % 250);
  }
}
