package tw.caseprogress.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLimits;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.GuessScope;
import tw.caseprogress.security.GuessTally;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.entity.GuessTable;

/** What others guess between the look of an attempt and its answer. */
class GuessGuardTest {

  private final CountsInMemory table = new CountsInMemory();
  private final GuessGuard guard =
      new GuessGuard(
          table,
          new FixedKeys(),
          null,
          new WorkChallenges(new FixedKeys()),
          event(),
          Clock.systemUTC());

  @Test
  void aRightGuessOfANewNetworkIsNotTold_ifOthersFilledTheSecretSinceItLooked() {
    GuessOutcome<String> late =
        guess("198.51.100.1", () -> strangersFail(guard.rule().calm().secret()));

    assertThat(late.opened()).isEmpty();
    assertThat(late.ticket()).as("judged after a wait").isPresent();
  }

  @Test
  void aRightGuessOfANewNetworkIsNotTold_ifOthersOfItsWiderNetworkFailedSinceItLooked() {
    GuessOutcome<String> late =
        guess(
            "2001:db8:7:1::1",
            () -> {
              for (int i = 0; i < guard.rule().calm().widerNetwork(); i++) {
                assertThat(wrong("2001:db8:7:" + (10 + i) + "::1").isJudged()).isTrue();
              }
            });

    assertThat(late.isJudged()).isFalse();
  }

  @Test
  void manyNewNetworksThatLookAtTheSameMomentGetNoAnswerMore() {
    List<GuessOutcome<String>> outcomes = new ArrayList<>();
    allAtOnce(50, outcomes);

    assertThat(outcomes.stream().filter(GuessOutcome::isJudged))
        .hasSize(guard.rule().calm().secret());
    assertThat(outcomes).as("the right one is the last").last().matches(o -> o.opened().isEmpty());
  }

  @Test
  void aRightGuessLeavesNoFailure_andOneOfAKnownNetworkIsNotEvenCounted() {
    assertThat(right("198.51.100.1").opened()).isPresent();
    assertThat(table.charges).isEqualTo(1);
    assertThat(table.failures.values()).containsOnly(0);

    assertThat(right("198.51.100.1").opened()).isPresent();
    assertThat(table.charges).as("known now").isEqualTo(1);
    assertThat(guess("198.51.100.1", () -> strangersFail(guard.rule().calm().secret())).opened())
        .as("the owner at home, while others guess")
        .isPresent();
  }

  @Test
  void theRightOneIsToldAtOnceForWork_whileStrangersFail() {
    strangersFail(guard.rule().calm().secret());
    GuessOutcome<String> putOff = right("198.51.100.1");
    assertThat(putOff.ticket()).isPresent();
    String proof = Solver.proof(putOff.challenge().orElseThrow());

    assertThat(judge("198.51.100.2", proof(proof), () -> Optional.of("open")).isJudged())
        .as("another's work")
        .isFalse();
    assertThat(judge("198.51.100.1", proof(proof), () -> Optional.of("open")).opened()).isPresent();
  }

  @Test
  void aFloodOfMadeUpCodesOfTheSurveyKeepsNobodyFromAOneTimeCode() {
    for (int i = 0; i < guard.rule().calm().overall(); i++) {
      ClientNetwork stranger = ClientNetwork.of("203.0." + i / 100 + ".1");
      assertThat(asked(GuessAttempt.ofSurvey("code" + i, stranger), Optional.empty()).isJudged())
          .isTrue();
    }
    ClientNetwork owner = ClientNetwork.of("198.51.100.1");

    assertThat(asked(GuessAttempt.ofSurvey("code", owner), Optional.of("open")).isJudged())
        .isFalse();
    assertThat(asked(GuessAttempt.ofCode("OWNER-1", owner), Optional.of("open")).opened())
        .isPresent();
  }

  private GuessOutcome<String> asked(GuessAttempt attempt, Optional<String> opened) {
    return guard.judge(
        attempt,
        guard.rule(),
        traces ->
            new GuessLook<>(table.tally(traces, Instant.MIN, Instant.MIN), true, () -> opened));
  }

  @Test
  void aProofIsGoodForOneAttempt() {
    strangersFail(guard.rule().calm().secret());
    String proof = Solver.proof(wrong("198.51.100.1").challenge().orElseThrow());

    assertThat(judge("198.51.100.1", proof(proof), Optional::empty).isJudged()).isTrue();
    GuessOutcome<String> again = judge("198.51.100.1", proof(proof), () -> Optional.of("open"));

    assertThat(again.isJudged()).isFalse();
    assertThat(again.challenge()).isPresent();
  }

  @Test
  void strangersBehindTheOwnAddressLeaveAFewTriesByWork_andNotOneMore() {
    for (int i = 0; i < guard.rule().calm().network(); i++) {
      assertThat(wrong("198.51.100.1").isJudged()).isTrue();
    }
    for (int i = 0; i < guard.rule().work().tries(); i++) {
      String proof = Solver.proof(wrong("198.51.100.1").challenge().orElseThrow());
      Optional<String> opened = i == 2 ? Optional.of("open") : Optional.empty();
      GuessOutcome<String> judged = judge("198.51.100.1", proof(proof), () -> opened);
      assertThat(judged.isJudged()).isTrue();
      assertThat(judged.opened()).isEqualTo(opened);
    }
    String last = Solver.proof(wrong("198.51.100.1").challenge().orElseThrow());
    assertThat(judge("198.51.100.1", proof(last), Optional::empty).isJudged())
        .as("the right one was given back")
        .isTrue();
    assertThat(wrong("198.51.100.1").challenge()).as("no work helps any more").isEmpty();
  }

  private static GuessPass proof(String proof) {
    return GuessPass.of(null, proof);
  }

  // Each looks, then the next does, and the last who looked is answered first: it is the wrong ones
  // that are answered, and the right one, who looked before them all, after them.
  private void allAtOnce(int more, List<GuessOutcome<String>> outcomes) {
    boolean[] looked = new boolean[1];
    boolean first = more == 50;
    outcomes.add(
        judge(
            "198.51.100." + more,
            () -> {
              if (more > 1 && !looked[0]) {
                looked[0] = true;
                allAtOnce(more - 1, outcomes);
              }
              return first ? Optional.of("open") : Optional.empty();
            }));
  }

  private void strangersFail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(wrong("203.0.113." + i).isJudged()).isTrue();
    }
  }

  private GuessOutcome<String> wrong(String address) {
    return judge(address, Optional::empty);
  }

  private GuessOutcome<String> right(String address) {
    return judge(address, () -> Optional.of("open"));
  }

  private GuessOutcome<String> guess(String address, Runnable meanwhile) {
    return judge(
        address,
        () -> {
          meanwhile.run();
          return Optional.of("open");
        });
  }

  private GuessOutcome<String> judge(String address, Supplier<Optional<String>> opened) {
    return judge(address, GuessPass.NONE, opened);
  }

  private GuessOutcome<String> judge(
      String address, GuessPass pass, Supplier<Optional<String>> opened) {
    return guard.judge(
        new GuessAttempt("case:1150100000001", ClientNetwork.of(address), pass),
        guard.rule(),
        traces -> new GuessLook<>(table.tally(traces, Instant.MIN, Instant.MIN), true, opened));
  }

  @SuppressWarnings("unchecked")
  private static Event<Refused> event() {
    return (Event<Refused>)
        Proxy.newProxyInstance(
            GuessGuardTest.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (event, method, arguments) -> null);
  }

  private static final class FixedKeys extends KeyRing {

    @Override
    public KeyedHash blindIndex() {
      return new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
    }
  }

  /** Counts as the table does, in all scopes or in none, of one window. */
  private static final class CountsInMemory extends GuessTable {

    private final Map<List<String>, Integer> failures = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int charges;

    @Override
    public GuessTally tally(GuessTraces traces, Instant now, Instant since) {
      Map<GuessScope, Integer> counts = new EnumMap<>(GuessScope.class);
      for (GuessScope scope : GuessScope.values()) {
        row(traces, scope).map(failures::get).ifPresent(count -> counts.put(scope, count));
      }
      return GuessTally.of(counts, known.contains(row(traces, GuessScope.NETWORK).orElseThrow()));
    }

    @Override
    public boolean charge(
        GuessTraces traces, boolean exists, GuessLimits limits, Instant now, Instant since) {
      charges++;
      GuessTally tally = tally(traces, now, since);
      for (GuessScope scope : GuessScope.values()) {
        if (tally.of(scope) >= limits.of(scope)) {
          return false;
        }
      }
      add(traces, limits, 1);
      return true;
    }

    @Override
    public void giveBack(GuessTraces traces, GuessLimits limits) {
      add(traces, limits, -1);
    }

    @Override
    public void remember(GuessTraces traces, Instant until, int atMost) {
      known.add(row(traces, GuessScope.NETWORK).orElseThrow());
    }

    @Override
    public Optional<Instant> opened(GuessTraces traces, GuessScope scope, Instant since) {
      return Optional.empty();
    }

    @Override
    public boolean use(String ticketId, Instant until) {
      return used.add(ticketId);
    }

    private void add(GuessTraces traces, GuessLimits limits, int times) {
      for (GuessScope scope : traces.scopes(limits)) {
        row(traces, scope).ifPresent(row -> failures.merge(row, times, Integer::sum));
      }
    }

    private static Optional<List<String>> row(GuessTraces traces, GuessScope scope) {
      return traces.network(scope).map(network -> List.of(traces.secret(scope), network));
    }
  }
}
