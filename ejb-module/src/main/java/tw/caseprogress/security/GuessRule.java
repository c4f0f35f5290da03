package tw.caseprogress.security;

import java.time.Duration;
import java.util.Optional;

/**
 * How often a secret may be guessed, by whom, and what a right answer costs while it is attacked.
 *
 * <p>A window opens with the first failure of a count. Nobody is locked out by strangers of other
 * networks: when a secret was guessed at too often from everywhere, or all secrets together were, a
 * network that has not given this secret before waits for its answer and has fewer tries; it is not
 * refused. Strangers of the own network, narrow or wider, can have it refused. Against both helps a
 * proof of work ({@link WorkRule}).
 *
 * @param window how long failures count
 * @param calm the limits while nothing is capped; those of a secret and of everything cap
 * @param capped those of a network that is not known, while something is capped
 * @param delay how long a network that is not known waits then
 * @param waitedFor how long after the wait the answer may be fetched
 * @param work the work by which an attempt is judged that would wait or be refused
 */
public record GuessRule(
    Duration window,
    GuessLimits calm,
    GuessLimits capped,
    Duration delay,
    Duration waitedFor,
    WorkRule work) {

  /** Five tries in 15 minutes; two after a wait of 25 seconds once 20 were wrong elsewhere. */
  public static final GuessRule USUAL =
      new GuessRule(
          Duration.ofMinutes(15),
          new GuessLimits(5, 20, 20, 100, 400, 3_000),
          new GuessLimits(2, 8, GuessLimits.NONE, 20, 80, GuessLimits.NONE),
          Duration.ofSeconds(25),
          Duration.ofMinutes(5),
          WorkRule.USUAL);

  public GuessRule {
    if (calm.network() < 1 || capped.network() < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("Nobody could try anything: " + calm + ", " + capped);
    }
  }

  /**
   * The same with other numbers of tries.
   *
   * @param ofNetwork the failures at one secret from one network
   * @param ofSecret those at one secret from everywhere, which cap it
   * @param overall those at all secrets together, which cap them all
   */
  public GuessRule with(Duration otherWindow, int ofNetwork, int ofSecret, int overall) {
    return new GuessRule(
        otherWindow,
        new GuessLimits(
            ofNetwork,
            4 * ofNetwork,
            ofSecret,
            calm.networkOverAll(),
            calm.widerOverAll(),
            overall),
        new GuessLimits(
            Math.min(ofNetwork, capped.network()),
            Math.min(4 * ofNetwork, capped.widerNetwork()),
            GuessLimits.NONE,
            capped.networkOverAll(),
            capped.widerOverAll(),
            GuessLimits.NONE),
        delay,
        waitedFor,
        work);
  }

  /**
   * Decides about an attempt.
   *
   * @param waited whether it brings a ticket whose wait is over
   * @param worked the most hashes that the proof of work cost which it brings; 0 without one
   */
  public GuessVerdict decide(GuessTally tally, boolean waited, int worked) {
    boolean dear = isDear(tally);
    GuessLimits limits = limits(tally, dear);
    boolean enough = work.suffices(worked, price(tally));
    Optional<GuessScope> full = tally.full(limits);
    if (full.isPresent()) {
      GuessLimits beyond = limits.beyondNetwork(work.tries());
      boolean room = tally.full(beyond).isEmpty();
      return room && enough
          ? GuessVerdict.judge(beyond, GuessVerdict.Pass.WORK)
          : GuessVerdict.refuse(
              full.get(), limits, Optional.of(price(tally)).filter(price -> room));
    }
    if (!dear) {
      return GuessVerdict.judge(limits, GuessVerdict.Pass.NONE);
    }
    if (enough || waited) {
      return GuessVerdict.judge(limits, enough ? GuessVerdict.Pass.WORK : GuessVerdict.Pass.TICKET);
    }
    return GuessVerdict.putOff(limits, price(tally));
  }

  private int price(GuessTally tally) {
    return work.price(tally, calm);
  }

  /** Whether an answer costs a wait: so much is guessed, and the network was not right before. */
  public boolean isDear(GuessTally tally) {
    return isCapped(tally) && !tally.known();
  }

  private boolean isCapped(GuessTally tally) {
    return tally.ofSecret() >= calm.secret() || tally.overall() >= calm.overall();
  }

  // What others of the same network guess elsewhere is no reason to keep out who was right here.
  private GuessLimits limits(GuessTally tally, boolean dear) {
    if (dear) {
      return capped;
    }
    return tally.known() ? calm.ofOwnNetworksHere() : calm;
  }
}
