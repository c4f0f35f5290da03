package tw.caseprogress.calendar;

import java.util.Objects;
import tw.caseprogress.typed.TypedLine;

/**
 * An area that a closure is declared for, or that an office lies in.
 *
 * @param kind how large the area is
 * @param name its full name from the city down (臺北市, 臺北市士林區, 臺北市士林區永福里), or the ten character code
 *     of an agency
 */
public record ClosureArea(Kind kind, String name) {

  /** How large an area is. */
  public enum Kind {
    CITY,
    DISTRICT,
    VILLAGE,
    /** One agency, by decision of its own head (天然災害停止上班及上課作業辦法 art. 9 III). */
    AGENCY
  }

  public ClosureArea {
    Objects.requireNonNull(kind, "kind");
    if (TypedLine.isBlank(name)) {
      throw new IllegalArgumentException("An area needs a name");
    }
  }

  /** A whole city. */
  public static ClosureArea city(String name) {
    return new ClosureArea(Kind.CITY, name);
  }

  @Override
  public String toString() {
    return name;
  }
}
