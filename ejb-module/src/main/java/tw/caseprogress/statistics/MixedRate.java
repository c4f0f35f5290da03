package tw.caseprogress.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An agency's rate beside the one that its mix of case types lets expect (ADR 246): who handles
 * what takes long everywhere is not compared with who handles what is quick.
 *
 * <p>Expected is the rate that the agency would have, had it closed each of its types on time as
 * often as the city as a whole did; its own cases are part of the city.
 *
 * @param agencyId whose
 * @param closed 已辦結, on which both rates rest
 * @param rate 依限辦出率; empty where nothing was closed
 * @param expected the same as expected from the city's rate per type; empty where nothing was
 *     closed
 */
public record MixedRate(long agencyId, long closed, OptionalDouble rate, OptionalDouble expected) {

  /** Compares the agencies that closed a case, by their ids. */
  public static SortedMap<Long, MixedRate> of(List<TypeClosings> closings) {
    Map<Long, TypeClosings> city = new HashMap<>();
    for (TypeClosings one : closings) {
      city.merge(one.caseTypeId(), one, MixedRate::sum);
    }
    Map<Long, Double> expected = new HashMap<>();
    Map<Long, TypeClosings> own = new HashMap<>();
    for (TypeClosings one : closings) {
      own.merge(one.agencyId(), one, MixedRate::sum);
      expected.merge(one.agencyId(), expected(one, city.get(one.caseTypeId())), Double::sum);
    }
    SortedMap<Long, MixedRate> rates = new TreeMap<>();
    own.forEach((agency, all) -> rates.put(agency, of(all, expected.get(agency))));
    return rates;
  }

  /** Own rate less expected rate; empty where nothing was closed. */
  public OptionalDouble difference() {
    return rate.isPresent() && expected.isPresent()
        ? OptionalDouble.of(rate.getAsDouble() - expected.getAsDouble())
        : OptionalDouble.empty();
  }

  private static double expected(TypeClosings own, TypeClosings city) {
    return own.closed() * OnTimeRate.of(city.onTime(), city.late()).orElse(0);
  }

  private static TypeClosings sum(TypeClosings one, TypeClosings other) {
    return new TypeClosings(
        one.agencyId(), one.caseTypeId(), one.onTime() + other.onTime(), one.late() + other.late());
  }

  private static MixedRate of(TypeClosings all, double onTimeExpected) {
    OptionalDouble expected =
        all.closed() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(onTimeExpected / all.closed());
    return new MixedRate(
        all.agencyId(), all.closed(), OnTimeRate.of(all.onTime(), all.late()), expected);
  }
}
