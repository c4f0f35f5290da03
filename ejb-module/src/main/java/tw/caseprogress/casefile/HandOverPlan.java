package tw.caseprogress.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What handing several cases over would do, to be looked at before it is done.
 *
 * @param going those that would go
 * @param staying those that would stay, each with its reason
 */
public record HandOverPlan(List<HandOverCandidate> going, List<Staying> staying) {

  /** A case that would stay with its officer. */
  public record Staying(HandOverCandidate candidate, HandOverRefusal reason) {}

  public HandOverPlan {
    going = List.copyOf(going);
    staying = List.copyOf(staying);
  }

  /**
   * Sorts the cases out.
   *
   * @param seen the version of each case that was seen when it was chosen
   */
  public static HandOverPlan of(
      List<HandOverCandidate> candidates, Map<CaseNumber, Integer> seen, HandOverTarget target) {
    List<HandOverCandidate> going = new ArrayList<>();
    List<Staying> staying = new ArrayList<>();
    for (HandOverCandidate one : candidates) {
      Optional<HandOverRefusal> refusal = HandOverRefusal.of(one, target, seen.get(one.number()));
      refusal.ifPresentOrElse(
          reason -> staying.add(new Staying(one, reason)), () -> going.add(one));
    }
    return new HandOverPlan(going, staying);
  }

  /** How many cases each officer would give away, by the officer's name. */
  public Map<String, Long> givers() {
    Map<String, Long> givers = new LinkedHashMap<>();
    going.forEach(one -> givers.merge(one.officerName(), 1L, Long::sum));
    return givers;
  }
}
