package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import tw.caseprogress.web.security.Zone;

/**
 * How long this server took for its answers since it started: for each path of a zone how many took
 * no longer than each of some bounds.
 *
 * <p>Counted here and not by the server's own timers: their buckets are of a sample of the latest
 * values, so nothing can be told of a time between two looks (ADR 139).
 */
@ApplicationScoped
public class AnswerTimes {

  /** In seconds; the last one holds them all. */
  public static final List<Double> BOUNDS =
      List.of(0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, Double.POSITIVE_INFINITY);

  private static final double NANOS = 1e9;

  private final Map<Operation, Tally> tallies = new LinkedHashMap<>();

  /**
   * What is told apart.
   *
   * @param path as its zone lists it
   * @param method what shows something, or what sends a form
   */
  public record Operation(Zone zone, String path, Method method) {}

  /** Those that are timed. */
  public enum Method {
    GET,
    POST;

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    static Optional<Method> find(String name) {
      return SHOWING.contains(name)
          ? Optional.of(GET)
          : Stream.of(POST).filter(method -> method.name().equals(name)).findFirst();
    }
  }

  /** All begin with none, so that each is there from the first look of a monitor. */
  public AnswerTimes() {
    for (Zone zone : Zone.values()) {
      for (Method method : Method.values()) {
        zone.pathsTaking(method.name())
            .forEach(path -> tallies.put(new Operation(zone, path, method), new Tally()));
      }
    }
  }

  /** Counts an answer; one of a path that no zone lists, or of another method, is nobody's. */
  public void add(Zone zone, String path, String method, long nanos) {
    Optional<Tally> tally =
        Method.find(method)
            .flatMap(
                found ->
                    zone.listed(path)
                        .map(listed -> tallies.get(new Operation(zone, listed, found))));
    tally.ifPresent(own -> own.add(nanos));
  }

  public List<Operation> operations() {
    return List.copyOf(tallies.keySet());
  }

  /** How many took no longer than a bound, of which {@link #BOUNDS} has the number. */
  public long upTo(Operation operation, int bound) {
    return tallies.get(operation).upTo(bound);
  }

  public long count(Operation operation) {
    return upTo(operation, BOUNDS.size() - 1);
  }

  /** How long all of them took. */
  public double seconds(Operation operation) {
    return tallies.get(operation).nanos.sum() / NANOS;
  }

  /** The answers of one operation: each is counted at the first bound that holds it. */
  private static final class Tally {

    private final List<LongAdder> within = new ArrayList<>();
    private final LongAdder nanos = new LongAdder();

    Tally() {
      BOUNDS.forEach(bound -> within.add(new LongAdder()));
    }

    void add(long took) {
      int bound = 0;
      while (took / NANOS > BOUNDS.get(bound)) {
        bound++;
      }
      within.get(bound).increment();
      nanos.add(took);
    }

    long upTo(int bound) {
      return within.subList(0, bound + 1).stream().mapToLong(LongAdder::sum).sum();
    }
  }
}
