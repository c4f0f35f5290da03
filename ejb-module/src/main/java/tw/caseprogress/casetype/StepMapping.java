package tw.caseprogress.casetype;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which key step of one version of a case type is which of another.
 *
 * <p>Receipt is receipt and closing is closing. In between a step may become one with another, or
 * have no counterpart; none changes places with another, for what was done first was done first.
 *
 * @param orders the step in the other version, by the step in the one; without those that have no
 *     counterpart
 */
public record StepMapping(Map<Integer, Integer> orders) {

  private static final String TO = ">";

  public StepMapping {
    orders = Map.copyOf(orders);
  }

  /** What the names propose: a step is the one of the same name, unless they changed places. */
  public static StepMapping proposed(List<KeyStepView> from, List<KeyStepView> to) {
    Map<Integer, Integer> orders = new TreeMap<>();
    int reached = 1;
    orders.put(1, 1);
    for (KeyStepView step : from.subList(1, from.size() - 1)) {
      int behind = reached;
      Optional<Integer> same =
          to.subList(1, to.size() - 1).stream()
              .filter(other -> other.order() > behind && isCalledAlike(step, other))
              .map(KeyStepView::order)
              .findFirst();
      same.ifPresent(order -> orders.put(step.order(), order));
      reached = same.orElse(reached);
    }
    orders.put(from.size(), to.size());
    return new StepMapping(orders);
  }

  private static boolean isCalledAlike(KeyStepView one, KeyStepView other) {
    return one.nameZh().equals(other.nameZh());
  }

  /** Whether it holds for versions of so many steps. */
  public boolean fits(int from, int to) {
    List<Integer> targets = new TreeMap<>(orders).values().stream().toList();
    return Optional.of(1).equals(of(1))
        && Optional.of(to).equals(of(from))
        && orders.keySet().stream().allMatch(order -> order >= 1 && order <= from)
        && isInBetween(from, to)
        && targets.stream().sorted(Comparator.naturalOrder()).toList().equals(targets);
  }

  private boolean isInBetween(int from, int to) {
    return orders.entrySet().stream()
        .filter(one -> one.getKey() > 1 && one.getKey() < from)
        .allMatch(one -> one.getValue() > 1 && one.getValue() < to);
  }

  /** The step in the other version; empty if there is none. */
  public Optional<Integer> of(int order) {
    return Optional.ofNullable(orders.get(order));
  }

  /** This mapping, and then one to a third version. */
  public StepMapping then(StepMapping next) {
    Map<Integer, Integer> through = new TreeMap<>();
    orders.forEach((from, to) -> next.of(to).ifPresent(last -> through.put(from, last)));
    return new StepMapping(through);
  }

  /** As it is kept, such as {@code 1>1 2>3 4>4}. */
  public String text() {
    return new TreeMap<>(orders)
        .entrySet().stream()
            .map(one -> one.getKey() + TO + one.getValue())
            .collect(Collectors.joining(" "));
  }

  /** What was kept. */
  public static StepMapping read(String text) {
    return new StepMapping(
        Stream.of(text.split(" "))
            .map(pair -> pair.split(TO))
            .collect(
                Collectors.toMap(pair -> Integer.valueOf(pair[0]), p -> Integer.valueOf(p[1]))));
  }
}
