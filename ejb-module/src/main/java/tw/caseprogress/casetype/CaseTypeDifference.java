package tw.caseprogress.casetype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two designs side by side, place by place of their documents.
 *
 * @param pointer the place, a JSON pointer
 * @param before what the one says there; empty if it says nothing
 * @param after what the other says
 */
public record CaseTypeDifference(String pointer, String before, String after) {

  private static final Set<String> OF_NO_INTEREST = Set.of("/form", "/publishedOn");

  /** All places of both, in the order of the document. */
  public static List<CaseTypeDifference> sideBySide(
      CaseTypeDefinition before, CaseTypeDefinition after) {
    Map<String, String> left = places(before);
    Map<String, String> right = places(after);
    Set<String> pointers = new LinkedHashSet<>(right.keySet());
    pointers.addAll(left.keySet());
    List<CaseTypeDifference> all = new ArrayList<>();
    for (String pointer : pointers) {
      all.add(
          new CaseTypeDifference(
              pointer, left.getOrDefault(pointer, ""), right.getOrDefault(pointer, "")));
    }
    return all;
  }

  /** What is another, before → after, by its place. */
  public static Map<String, String> of(CaseTypeDefinition before, CaseTypeDefinition after) {
    return sideBySide(before, after).stream()
        .filter(CaseTypeDifference::differs)
        .collect(
            Collectors.toMap(
                CaseTypeDifference::pointer,
                one -> one.before() + " → " + one.after(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Whether both say another thing here. */
  public boolean differs() {
    return !before.equals(after);
  }

  private static Map<String, String> places(CaseTypeDefinition design) {
    Map<String, String> places = new LinkedHashMap<>();
    put(places, "", CaseTypeDocument.of(design));
    places.keySet().removeAll(OF_NO_INTEREST);
    return places;
  }

  private static void put(Map<String, String> places, String pointer, Object value) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, member) -> put(places, pointer + "/" + name, member));
    } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
      for (int index = 0; index < list.size(); index++) {
        put(places, pointer + "/" + index, list.get(index));
      }
    } else if (value instanceof List<?> words) {
      places.put(pointer, words.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    } else {
      places.put(pointer, String.valueOf(value));
    }
  }
}
