package tw.caseprogress.casetype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of case types that a test may change, place by place. */
public final class Documents {

  private Documents() {}

  /** A copy that may be changed. */
  public static Object copy(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      object.forEach((name, member) -> copy.put(name, copy(member)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return value;
  }

  /** Puts another value at a place such as {@code steps/0/nameZh}. */
  public static void put(Object document, String place, Object value) {
    int last = place.lastIndexOf('/');
    Object parent = last < 0 ? document : at(document, place.substring(0, last));
    String name = place.substring(last + 1);
    if (parent instanceof List<?>) {
      list(parent).set(Integer.parseInt(name), value);
    } else {
      object(parent).put(name, value);
    }
  }

  /** Takes a member away. */
  public static void remove(Object document, String place) {
    int last = place.lastIndexOf('/');
    Object parent = last < 0 ? document : at(document, place.substring(0, last));
    object(parent).remove(place.substring(last + 1));
  }

  /** Every place in a document that has a value, objects and lists too. */
  public static List<String> places(Object document) {
    List<String> places = new ArrayList<>();
    collect(document, "", places);
    return places;
  }

  private static void collect(Object value, String at, List<String> places) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, member) -> {
            places.add(at + name);
            collect(member, at + name + "/", places);
          });
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        places.add(at + index);
        collect(list.get(index), at + index + "/", places);
      }
    }
  }

  private static Object at(Object document, String place) {
    Object value = document;
    for (String name : place.split("/")) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(name))
              : object(value).get(name);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> object(Object value) {
    return (Map<Object, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
