package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.security.GuessVerdict.Kind;
import tw.caseprogress.security.GuessVerdict.Pass;

class WorkRuleTest {

  private static final GuessRule RULE = GuessRule.USUAL;
  private static final WorkRule WORK = RULE.work();
  private static final int ALL = WORK.highest();
  private static final long WINDOWS_A_DAY = Duration.ofDays(1).dividedBy(RULE.window());

  @ParameterizedTest(name = "{0} of the secret, {1} overall, {2} by work: {3} hashes at most")
  @CsvSource({
    "0,        0, 0,   131072",
    "20,      20, 0,   131072", // just capped
    "39,      39, 0,   131072",
    "40,      40, 0,   262144",
    "80,      80, 0,   524288",
    "160,    160, 0,  1048576",
    "320,    320, 0,  2097152",
    "999999,   0, 0,  2097152", // the owner's work has an end
    "0,     5999, 0,   131072",
    "0,     6000, 0,   262144", // everything is attacked
    "5,        5, 1,   262144",
    "5,        5, 4,  2097152",
    "5,        5, 9,  2097152",
  })
  void thePriceDoublesWithTheFailures(int ofSecret, int overall, int worked, int price) {
    assertThat(WORK.price(tally(0, ofSecret, overall, worked), RULE.calm())).isEqualTo(price);
  }

  @ParameterizedTest(name = "{0} own, {1} of the secret, {2} over all, {3} by work: {4} by {5}")
  @CsvSource({
    "0, 20,   0, 0, JUDGE,  WORK", // many guess: at once instead of after the wait
    "1, 20,   1, 0, JUDGE,  WORK",
    "2, 20,   2, 0, JUDGE,  WORK", // the network has used its two tries: one of the few more
    "5,  5,   5, 0, JUDGE,  WORK", // strangers behind the same address
    "5,  5,   5, 4, JUDGE,  WORK",
    "5,  5,   5, 5, REFUSE, NONE", // the few are used up
    "5,  5, 100, 0, JUDGE,  WORK",
    "5,  5, 200, 0, REFUSE, NONE", // no machine tries more than twice as many cases by work
    "0,  0,   0, 0, JUDGE,  NONE", // nothing happened: the work is not used up
  })
  void workOpensWhatWouldWaitOrBeRefused(
      int own, int ofSecret, int overAll, int worked, Kind kind, Pass pass) {
    GuessTally tally = new GuessTally(own, 0, ofSecret, overAll, 0, ofSecret, worked, false);

    GuessVerdict verdict = RULE.decide(tally, false, ALL);

    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.pass()).isEqualTo(pass);
    assertThat(verdict.limits().countWorked())
        .as("counted among the few")
        .isEqualTo(kind == Kind.JUDGE && own >= (ofSecret >= 20 ? 2 : 5));
  }

  @Test
  void whoIsToldToWaitOrIsRefusedIsToldThePrice_unlessNoWorkHelps() {
    assertThat(RULE.decide(tally(0, 20, 20, 0), false, 0).price()).contains(131_072);
    assertThat(RULE.decide(tally(5, 5, 5, 0), false, 0).price()).contains(131_072);
    assertThat(RULE.decide(tally(5, 5, 5, 5), false, 0).price()).isEmpty();
    assertThat(RULE.decide(tally(0, 0, 0, 0), false, 0).price()).isEmpty();
  }

  @Test
  void workForHalfThePriceIsEnough_forItMayHaveRisenMeanwhile() {
    GuessTally risen = tally(0, 40, 40, 0);

    assertThat(RULE.decide(risen, false, 131_072).kind()).isEqualTo(Kind.JUDGE);
    assertThat(RULE.decide(tally(0, 80, 80, 0), false, 131_072).kind()).isEqualTo(Kind.WAIT);
  }

  @Property
  void strangersElsewhereNeverKeepTheOwnerFromTheAnswerThatWorkOpens(
      @ForAll @IntRange(min = 0, max = 1_000_000) int elsewhere,
      @ForAll @IntRange(min = 0, max = 5) int byWork,
      @ForAll boolean known) {
    GuessTally owner = new GuessTally(0, 0, elsewhere, 0, 0, elsewhere, byWork, known);

    assertThat(RULE.decide(owner, false, ALL).kind()).isEqualTo(Kind.JUDGE);
  }

  @ParameterizedTest(name = "{0} networks")
  @ValueSource(ints = {1, 2, 10, 100, 1_000})
  void aDayOfGuessesAtOneCaseHasAnEnd(int networks) {
    long withoutWork = judged(networks, 0);
    long withWork = judged(networks, ALL);

    assertThat(withWork - withoutWork)
        .as("all the work in the world buys as many tries as one more network has")
        .isEqualTo(WORK.tries());
    assertThat(withWork * WINDOWS_A_DAY)
        .as("a day, of 100,000,000")
        .isLessThanOrEqualTo((25L + 2L * networks) * WINDOWS_A_DAY);
  }

  @Test
  void theFiguresOfTheDecision() {
    assertThat(judged(1, 0) * WINDOWS_A_DAY).isEqualTo(480);
    assertThat(judged(1, ALL) * WINDOWS_A_DAY).isEqualTo(960);
    assertThat(judged(1_000, 0) * WINDOWS_A_DAY).isEqualTo(193_152);
    assertThat(judged(1_000, ALL) * WINDOWS_A_DAY).isEqualTo(193_632);
  }

  // The most that an attacker gets judged in one window who never tires: one network after the
  // other guesses, with tickets whose wait is over; then all of them with any work.
  private static int judged(int networks, int worked) {
    int[] own = new int[networks];
    int ofSecret = 0;
    int byWork = 0;
    for (int network = 0; network < 2 * networks; network++) {
      int which = network % networks;
      int brought = network < networks ? 0 : worked;
      GuessVerdict verdict = RULE.decide(tally(own[which], ofSecret, byWork), true, brought);
      while (verdict.kind() == Kind.JUDGE) {
        own[which]++;
        ofSecret++;
        byWork += verdict.limits().countWorked() ? 1 : 0;
        verdict = RULE.decide(tally(own[which], ofSecret, byWork), true, brought);
      }
    }
    return ofSecret;
  }

  private static GuessTally tally(int own, int ofSecret, int byWork) {
    return tally(own, ofSecret, ofSecret, byWork);
  }

  private static GuessTally tally(int own, int ofSecret, int overall, int worked) {
    return new GuessTally(own, 0, ofSecret, own, 0, overall, worked, false);
  }
}
