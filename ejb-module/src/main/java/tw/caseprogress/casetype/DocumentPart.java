package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.typed.TypedLine;

/**
 * A value of a document while it is read, with the JSON pointer of its place.
 *
 * <p>What is wrong becomes a fault, and something stands in for it, so that reading goes on and all
 * faults are told at once.
 */
final class DocumentPart {

  private static final String NOTHING = "";
  private static final int LONGEST_TOLD = 60;

  private final String pointer;
  private final Object value;
  private final List<DesignFault> faults;
  private final boolean lost; // a fault has said so: what it lacks is no further one

  DocumentPart(String pointer, Object value, List<DesignFault> faults) {
    this(pointer, value, faults, false);
  }

  private DocumentPart(String pointer, Object value, List<DesignFault> faults, boolean lost) {
    this.pointer = pointer;
    this.value = value;
    this.faults = faults;
    this.lost = lost;
  }

  /** This as an object with these members and no other. */
  DocumentPart object(Set<String> members) {
    if (lost) {
      return this;
    }
    if (!(value instanceof Map<?, ?> object)) {
      fault(Kind.OBJECT_EXPECTED);
      return new DocumentPart(pointer, Map.of(), faults, true);
    }
    for (Object name : object.keySet()) {
      if (!members.contains(name)) {
        faults.add(DesignFault.of(pointer + "/" + escaped(name.toString()), Kind.UNKNOWN));
      }
    }
    return this;
  }

  /** A member as an object with these members and no other. */
  DocumentPart object(String name, Set<String> members) {
    return member(name).object(members);
  }

  /** A member as a list of such objects. */
  List<DocumentPart> objects(String name, Set<String> members) {
    return member(name).list().stream().map(part -> part.object(members)).toList();
  }

  /** Whether a member is there that need not be. */
  boolean has(String name) {
    return value instanceof Map<?, ?> object && object.containsKey(name);
  }

  /** A text without what nobody sees. */
  String text(String name) {
    return text(name, TypedLine::text);
  }

  /** The same on as many lines as it has. */
  String lines(String name) {
    return text(name, text -> TypedLine.words(text.replace("\r\n", "\n")));
  }

  private String text(String name, UnaryOperator<String> reading) {
    DocumentPart part = member(name);
    if (part.value instanceof String text) {
      return reading.apply(text);
    }
    part.fault(Kind.TEXT_EXPECTED);
    return NOTHING;
  }

  /** A whole number within bounds. */
  int wholeNumber(String name, int least, int most) {
    DocumentPart part = member(name);
    if (part.value instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    part.fault(Kind.WHOLE_NUMBER_EXPECTED, least, most);
    return least;
  }

  boolean yesOrNo(String name) {
    DocumentPart part = member(name);
    if (part.value instanceof Boolean answer) {
      return answer;
    }
    part.fault(Kind.YES_NO_EXPECTED);
    return false;
  }

  /** A day of the form 2027-01-31. */
  LocalDate day(String name) {
    DocumentPart part = member(name);
    if (part.value instanceof String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        part.fault(Kind.DAY_EXPECTED);
        return LocalDate.EPOCH;
      }
    }
    part.fault(Kind.DAY_EXPECTED);
    return LocalDate.EPOCH;
  }

  /** The name of one of these constants. */
  <E extends Enum<E>> E constant(String name, E[] constants, E otherwise) {
    String word =
        oneOf(name, Stream.of(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    return Stream.of(constants)
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  /** One of these words. */
  String oneOf(String name, Set<String> words) {
    return member(name).word(words);
  }

  /** A list of some of these words, each once. */
  Set<String> words(String name, Set<String> words) {
    Set<String> read = new HashSet<>();
    for (DocumentPart part : member(name).list()) {
      String word = part.word(words);
      if (words.contains(word) && !read.add(word)) {
        part.fault(Kind.TWICE);
      }
    }
    return read;
  }

  private String word(Set<String> words) {
    if (value instanceof String text && words.contains(text)) {
      return text;
    }
    fault(Kind.ONE_OF, String.join(", ", new TreeSet<>(words)));
    return NOTHING;
  }

  private List<DocumentPart> list() {
    if (!(value instanceof List<?> list)) {
      fault(Kind.LIST_EXPECTED);
      return List.of();
    }
    List<DocumentPart> parts = new ArrayList<>();
    for (Object element : list) {
      parts.add(new DocumentPart(pointer + "/" + parts.size(), element, faults));
    }
    return parts;
  }

  private DocumentPart member(String name) {
    String at = pointer + "/" + name;
    if (lost) {
      return new DocumentPart(at, Map.of(), faults, true);
    }
    Map<?, ?> object = (Map<?, ?>) value;
    if (!object.containsKey(name)) {
      faults.add(DesignFault.of(at, Kind.MISSING));
      return new DocumentPart(at, Map.of(), faults, true);
    }
    return new DocumentPart(at, object.get(name), faults);
  }

  private void fault(Kind kind, Object... arguments) {
    if (!lost) {
      faults.add(DesignFault.of(pointer, kind, arguments));
    }
  }

  /** A name that is not ours, as it stands in a pointer; it may be as long as the text. */
  private static String escaped(String name) {
    String told = name.length() <= LONGEST_TOLD ? name : name.substring(0, LONGEST_TOLD) + "…";
    return told.replace("~", "~0").replace("/", "~1");
  }
}
