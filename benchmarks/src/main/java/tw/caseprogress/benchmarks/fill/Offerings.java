package tw.caseprogress.benchmarks.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Who offers what, and how often it is asked for: the agency with the most case types has 12 % of
 * all cases, the others between 6 and 1 %, each case type of an agency as many as its others.
 */
final class Offerings {

  private static final double OF_THE_LARGEST = 0.12;
  private static final double LESS_EACH = 0.947;

  private final List<List<Offering>> agencies;
  private final double[] upTo;

  private Offerings(List<List<Offering>> agencies) {
    this.agencies = agencies;
    this.upTo = shares(agencies.size());
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  static Offerings of(List<Offering> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("No agency offers anything");
    }
    Map<String, List<Offering>> byAgency = new LinkedHashMap<>();
    all.forEach(
        one -> byAgency.computeIfAbsent(one.agencyCode(), any -> new ArrayList<>()).add(one));
    return new Offerings(
        byAgency.values().stream()
            .sorted(
                Comparator.comparingInt((List<Offering> ofOne) -> -ofOne.size())
                    .thenComparing(ofOne -> ofOne.get(0).agencyCode()))
            .toList());
  }

  private static double[] shares(int agencies) {
    double[] shares = new double[agencies];
    double others = 0;
    for (int i = 1; i < agencies; i++) {
      shares[i] = Math.pow(LESS_EACH, i);
      others += shares[i];
    }
    for (int i = 1; i < agencies; i++) {
      shares[i] *= (1 - OF_THE_LARGEST) / others;
    }
    shares[0] = agencies == 1 ? 1 : OF_THE_LARGEST;
    return shares;
  }

  /** One of them, the agencies by their shares. */
  Offering draw(RandomGenerator random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble());
    int agency = Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    List<Offering> ofOne = agencies.get(agency);
    return ofOne.get(random.nextInt(ofOne.size()));
  }

  /** The codes of the agencies, the largest first. */
  List<String> agencyCodes() {
    return agencies.stream().map(ofOne -> ofOne.get(0).agencyCode()).toList();
  }
}
