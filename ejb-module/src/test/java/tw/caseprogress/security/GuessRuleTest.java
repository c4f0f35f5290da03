package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.security.GuessVerdict.Kind;

class GuessRuleTest {

  private static final GuessRule RULE = GuessRule.USUAL;

  @ParameterizedTest(
      name =
          "{0} of the network, {1} of the wider, {2} of all; {3}, {4}, {5} over all; {6} {7}: {8}")
  @CsvSource({
    "0, 0,  0,  0,   0,    0, false, false, JUDGE",
    "4, 4, 19, 99, 399, 2999, false, false, JUDGE",
    "5, 5,  5,  5,   5,    5, false, false, REFUSE", // own failures refuse, whatever else
    "5, 5,  5,  5,   5,    5, true,  true,  REFUSE",
    "0, 20, 20, 20, 20,   20, true,  false, REFUSE", // a whole provider's network of one customer
    "0, 0, 20,  0,   0,   20, false, false, WAIT", // the owner on a new telephone
    "0, 0, 20,  0,   0,   20, false, true,  JUDGE",
    "0, 0, 20,  0,   0,   20, true,  false, JUDGE", // the owner at home
    "1, 1, 20,  1,   1,   20, false, true,  JUDGE", // mistyped once after the wait
    "2, 2, 20,  2,   2,   20, false, true,  REFUSE",
    "4, 4, 20,  4,   4,   20, true,  false, JUDGE",
    "0, 0,  0, 100, 100, 100, false, false, REFUSE", // guesses at many numbers
    "0, 0,  0, 100, 100, 100, true,  false, JUDGE", // behind the same address, but right before
    "0, 0,  0,  0, 400,  400, false, false, REFUSE",
    "0, 0,  0,  0,   0, 3000, false, false, WAIT", // the whole city is attacked
    "0, 0,  0, 19,  19, 3000, false, true,  JUDGE",
    "0, 0,  0, 20,  20, 3000, false, true,  REFUSE",
    "0, 0,  0,  0,   0, 3000, true,  false, JUDGE",
  })
  void decide_(
      int network,
      int wider,
      int secret,
      int networkOverAll,
      int widerOverAll,
      int overall,
      boolean known,
      boolean waited,
      Kind kind) {
    GuessTally tally =
        new GuessTally(network, wider, secret, networkOverAll, widerOverAll, overall, 0, known);

    assertThat(RULE.decide(tally, waited, 0).kind()).isEqualTo(kind);
  }

  @Property
  void strangersNeverLockTheOwnerOut(
      @ForAll @IntRange(min = 0, max = 1_000_000) int elsewhere,
      @ForAll @IntRange(min = 0, max = 1_000_000) int overall,
      @ForAll boolean known,
      @ForAll boolean waited) {
    GuessTally owner =
        new GuessTally(0, 0, elsewhere, 0, 0, Math.max(elsewhere, overall), 0, known);

    Kind kind = RULE.decide(owner, waited, 0).kind();

    assertThat(kind).isNotEqualTo(Kind.REFUSE);
    if (known || waited) {
      assertThat(kind).isEqualTo(Kind.JUDGE);
    }
  }

  @Property
  void nobodyIsJudgedAfterAsManyFailuresAsAreAllowed(
      @ForAll @IntRange(min = 5, max = 1000) int own,
      @ForAll @IntRange(min = 0, max = 1000) int elsewhere,
      @ForAll boolean known,
      @ForAll boolean waited) {
    GuessTally tally =
        new GuessTally(own, own, own + elsewhere, own, own, own + elsewhere, 0, known);

    assertThat(RULE.decide(tally, waited, 0).kind()).isEqualTo(Kind.REFUSE);
  }

  @Property
  void aFailureMoreNeverMakesItCheaper(
      @ForAll @IntRange(min = 0, max = 30) int own,
      @ForAll @IntRange(min = 0, max = 30) int elsewhere,
      @ForAll boolean known,
      @ForAll boolean waited) {
    Kind before = kind(own, elsewhere, known, waited);

    assertThat(kind(own + 1, elsewhere, known, waited)).isGreaterThanOrEqualTo(before);
    assertThat(kind(own, elsewhere + 1, known, waited)).isGreaterThanOrEqualTo(before);
  }

  private static Kind kind(int own, int elsewhere, boolean known, boolean waited) {
    int all = own + elsewhere;
    return RULE.decide(new GuessTally(own, own, all, own, own, all, 0, known), waited, 0).kind();
  }
}
