package tw.caseprogress.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.casefile.FieldFault;

/**
 * Reads one JSON text into a record, taking nothing for what it is not: an integer is written in
 * digits, a member stands once and is known, nothing follows the text, and it is UTF-8.
 *
 * <p>A record holds texts, integers, other records, and lists of these. All members of the wrong
 * type, up to a hundred, are told at once, each by its path such as {@code pauses[0].from}; {@code
 * null} is the same as leaving a member out.
 */
final class JsonRecord {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
  private static final int DEEPEST = 32;
  private static final int LONGEST_NAME = 60;
  private static final String WHOLE = "body";

  private final JsonParser parser;
  private final List<FieldFault> faults = new ArrayList<>();
  private int depth;

  private JsonRecord(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a record.
   *
   * @throws ProblemException saying where it is no JSON, or naming the members that are wrong
   */
  static <T> T read(byte[] body, Class<T> type) {
    try (JsonParser parser = Json.createParser(new StringReader(text(body)))) {
      return new JsonRecord(parser).whole(type);
    } catch (JsonParsingException e) {
      throw ProblemException.malformed(
          FieldFault.of(
              WHOLE,
              "notJson",
              Long.toString(Math.max(1, e.getLocation().getLineNumber())),
              Long.toString(Math.max(1, e.getLocation().getColumnNumber()))));
    } catch (JsonException | NoSuchElementException e) {
      throw ProblemException.malformed(FieldFault.of(WHOLE, "notJsonAtAll"));
    }
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.malformed(FieldFault.of(WHOLE, "notUtf8"));
    }
  }

  private <T> T whole(Class<T> type) {
    Object read = value(parser.next(), type, WHOLE, Optional.empty());
    if (parser.hasNext()) {
      parser.next(); // the parser itself refuses what follows
    }
    if (read == null && faults.isEmpty()) {
      faults.add(FieldFault.of(WHOLE, "objectExpected"));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
    return type.cast(read);
  }

  private Object value(Event begin, Type type, String field, Optional<Schema> bounds) {
    if (begin == Event.VALUE_NULL) {
      return null;
    }
    if (type == String.class) {
      return begin == Event.VALUE_STRING ? string(field) : wrong(begin, field, "textExpected");
    }
    if (type == Integer.class) {
      return begin == Event.VALUE_NUMBER && INTEGER.matcher(parser.getString()).matches()
          ? Integer.valueOf(parser.getString())
          : wrongInteger(begin, field, bounds);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return begin == Event.START_ARRAY
          ? list(list.getActualTypeArguments()[0], field)
          : wrong(begin, field, "listExpected");
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return begin == Event.START_OBJECT
          ? record(record, field)
          : wrong(begin, field, "objectExpected");
    }
    throw new IllegalStateException("No JSON is read as " + type);
  }

  private String string(String field) {
    String text = parser.getString();
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      fault(FieldFault.of(field, "halfCharacter"));
      return null;
    }
    return text;
  }

  private List<Object> list(Type type, String field) {
    List<Object> values = new ArrayList<>();
    for (Event next = deeper(); next != Event.END_ARRAY; next = parser.next()) {
      values.add(value(next, type, field + "[" + values.size() + "]", Optional.empty()));
    }
    depth--;
    return values;
  }

  private Object record(Class<?> type, String field) {
    String prefix = field.equals(WHOLE) ? "" : field + ".";
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Object> values = new HashMap<>();
    for (Event next = deeper(); next != Event.END_OBJECT; next = parser.next()) {
      String name = parser.getString();
      Optional<RecordComponent> component =
          Arrays.stream(components).filter(one -> one.getName().equals(name)).findFirst();
      Event begin = parser.next();
      if (component.isEmpty()) {
        wrong(begin, prefix + told(name), "unknownMember");
      } else if (values.containsKey(name)) {
        wrong(begin, prefix + name, "repeated");
      } else {
        values.put(
            name,
            value(begin, component.get().getGenericType(), prefix + name, bounds(component.get())));
      }
    }
    depth--;
    return faults.isEmpty() ? made(type, components, values) : null;
  }

  /** The beginning of a name that is not ours, and may be as long as the text. */
  private static String told(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  /** The bounds that the interface's document tells. */
  private static Optional<Schema> bounds(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(Schema.class))
        .filter(schema -> !schema.minimum().isEmpty() && !schema.maximum().isEmpty());
  }

  private static Object made(
      Class<?> type, RecordComponent[] components, Map<String, Object> values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] arguments = Arrays.stream(components).map(one -> values.get(one.getName())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a record to be read: " + type, e);
    }
  }

  private Object wrongInteger(Event begin, String field, Optional<Schema> bounds) {
    skip(begin);
    fault(
        bounds
            .map(schema -> FieldFault.of(field, "outOfRange", schema.minimum(), schema.maximum()))
            .orElseGet(() -> FieldFault.of(field, "integerExpected")));
    return null;
  }

  private Object wrong(Event begin, String field, String code) {
    skip(begin);
    fault(FieldFault.of(field, code));
    return null;
  }

  /** Reads on, so that the next one is told too, unless there are enough. */
  private void fault(FieldFault fault) {
    faults.add(fault);
    if (faults.size() >= ProblemResponse.MOST_FAULTS) {
      throw ProblemException.invalid(faults);
    }
  }

  /** Passes by what an object or a list has in it. */
  private void skip(Event begin) {
    if (begin != Event.START_OBJECT && begin != Event.START_ARRAY) {
      return;
    }
    int outside = depth;
    depth++;
    while (depth > outside) {
      Event next = parser.next();
      if (next == Event.START_OBJECT || next == Event.START_ARRAY) {
        refuseTooDeep();
        depth++;
      } else if (next == Event.END_OBJECT || next == Event.END_ARRAY) {
        depth--;
      }
    }
  }

  private Event deeper() {
    refuseTooDeep();
    depth++;
    return parser.next();
  }

  private void refuseTooDeep() {
    if (depth >= DEEPEST) {
      throw ProblemException.malformed(FieldFault.of(WHOLE, "tooDeep", Integer.toString(DEEPEST)));
    }
  }
}
