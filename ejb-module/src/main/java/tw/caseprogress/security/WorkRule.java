package tw.caseprogress.security;

/**
 * How much work opens what would wait or be refused, and how often it does.
 *
 * <p>Work replaces the wait of a network that has tries left, and adds no try. Where the network
 * has none left, it opens a few tries more; those are counted for the secret from everywhere, for
 * machines of an attacker do the work thousands of times faster than a telephone: no price keeps
 * them away, the count does.
 *
 * @param tries the failures at one secret, from everywhere, beyond the tries of networks
 * @param least the price with which it begins, as the most hashes; half of them on the average
 * @param doublings how often it is doubled at most, so that the owner's work has an end
 */
public record WorkRule(int tries, int least, int doublings) {

  /** As many tries as one more network would have; half a second to some ten of a telephone. */
  public static final WorkRule USUAL = new WorkRule(5, 1 << 17, 4);

  /** The price of the next attempt: doubled as the failures of what is full double. */
  public int price(GuessTally tally, GuessLimits calm) {
    int times =
        Math.max(
            tally.worked(),
            Math.max(
                doubled(tally.ofSecret(), calm.secret()),
                doubled(tally.overall(), calm.overall())));
    return least << Math.min(times, doublings);
  }

  /** The highest price there is. */
  public int highest() {
    return least << doublings;
  }

  /** Whether a work is enough; half of the price is, which may have risen while it was done. */
  public boolean suffices(int worked, int price) {
    return worked > 0 && 2L * worked >= price;
  }

  private static int doubled(int failures, int full) {
    int times = 0;
    for (long most = 2L * full; failures >= most; most *= 2) {
      times++;
    }
    return times;
  }
}
