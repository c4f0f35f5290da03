package tw.caseprogress.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the records of one type as JSON, as JSON-B does: members by their names in alphabetical
 * order, what is null left out.
 *
 * <p>What a record has is looked up once for each type and called by handles from then on. It knows
 * texts, integers, dates, constants, records and lists of these; whatever has more is left to
 * JSON-B.
 */
final class JsonRecordWriter {
  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
  private static final MethodType MEMBER = MethodType.methodType(Object.class, Object.class);
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          LocalDate.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          boolean.class,
          Boolean.class);

  private static final ClassValue<JsonRecordWriter> WRITERS =
      new ClassValue<>() {
        @Override
        protected JsonRecordWriter computeValue(Class<?> type) {
          return new JsonRecordWriter(type);
        }
      };

  /**
   * A member of a record.
   *
   * @param value takes the record
   */
  private record Member(String name, MethodHandle value) {}

  private final Member[] members;
  private final boolean known;

  private JsonRecordWriter(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.known =
        Arrays.stream(components).allMatch(component -> isKnown(component.getGenericType(), type));
    this.members =
        Arrays.stream(components)
            .map(RecordComponent::getAccessor)
            .sorted(Comparator.comparing(Method::getName))
            .map(accessor -> new Member(accessor.getName(), handle(accessor)))
            .toArray(Member[]::new);
  }

  private static boolean isKnown(Type type, Class<?> within) {
    if (type instanceof ParameterizedType list) {
      return list.getRawType() == List.class && isKnown(list.getActualTypeArguments()[0], within);
    }
    return type instanceof Class<?> one
        && (PLAIN.contains(one)
            || one.isEnum()
            || one.isRecord() && (one == within || isKnown(one)));
  }

  private static MethodHandle handle(Method accessor) {
    try {
      accessor.setAccessible(true);
      return MethodHandles.lookup().unreflect(accessor).asType(MEMBER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Not a record to be written: " + accessor, e);
    }
  }

  /** Whether records of a type can be written, with all that is in them. */
  static boolean isKnown(Class<?> type) {
    return type.isRecord() && WRITERS.get(type).known;
  }

  /** Writes a record of a type that {@link #isKnown(Class)}; the stream is closed. */
  static void write(Record value, OutputStream out) {
    try (JsonGenerator json = GENERATORS.createGenerator(out, StandardCharsets.UTF_8)) {
      json.writeStartObject();
      WRITERS.get(value.getClass()).writeMembers(json, value);
    }
  }

  private void writeMembers(JsonGenerator json, Record value) {
    for (Member member : members) {
      Object part = part(member, value);
      if (part != null) {
        json.writeKey(member.name());
        write(json, part);
      }
    }
    json.writeEnd();
  }

  private static Object part(Member member, Object value) {
    try {
      return (Object) member.value().invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("No accessor of a record throws", e);
    }
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof String text) {
      json.write(text);
    } else if (value instanceof Integer number) {
      json.write((int) number);
    } else if (value instanceof Long number) {
      json.write((long) number);
    } else if (value instanceof Boolean flag) {
      json.write((boolean) flag);
    } else if (value instanceof Enum<?> constant) {
      json.write(constant.name());
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(one -> write(json, one));
      json.writeEnd();
    } else if (value instanceof Record record) {
      json.writeStartObject();
      WRITERS.get(record.getClass()).writeMembers(json, record);
    } else {
      json.write(value.toString());
    }
  }
}
