package tw.caseprogress.casetype.service;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeDocument;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.DesignFault.Kind;

/**
 * The document of a case type as JSON text, as it is exported, imported and kept while it is a
 * draft.
 *
 * <p>It is read to the letter (ADR 120): a member stands once, and nothing follows the text.
 */
public final class CaseTypeJson {

  /** The longest of the delivered ones takes ten thousand characters. */
  public static final int LONGEST = 300_000;

  private static final int DEEPEST = 8;

  // looked up once: each look-up searches the class path
  private static final JsonProvider JSON = JsonProvider.provider();

  private final JsonParser parser;
  private final List<DesignFault> faults;
  private int depth;

  private CaseTypeJson(JsonParser parser, List<DesignFault> faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /** The text of a version, on lines for people to read. */
  public static String write(CaseTypeDefinition definition) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        JSON.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createGenerator(text)) {
      write(generator, CaseTypeDocument.of(definition));
    }
    return text.toString().replaceAll("^\\s+|\\s+$", "")
        + "\n"; // the library begins with a line end
  }

  private static void write(JsonGenerator generator, Object value) {
    if (value instanceof Map<?, ?> object) {
      generator.writeStartObject();
      object.forEach(
          (name, member) -> {
            generator.writeKey(name.toString());
            write(generator, member);
          });
      generator.writeEnd();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> write(generator, element));
      generator.writeEnd();
    } else if (value instanceof Integer number) {
      generator.write(number);
    } else if (value instanceof Boolean answer) {
      generator.write(answer);
    } else {
      generator.write(value.toString());
    }
  }

  /**
   * Reads a text.
   *
   * @param faults takes every fault of form, each with its pointer
   * @return empty if there is one
   */
  public static Optional<CaseTypeDefinition> read(String text, List<DesignFault> faults) {
    if (text.length() > LONGEST) {
      faults.add(DesignFault.of("", Kind.TOO_LARGE, LONGEST));
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      Object document = new CaseTypeJson(parser, faults).whole();
      return CaseTypeDocument.read(document, faults);
    } catch (JsonParsingException e) {
      faults.add(
          DesignFault.of(
              "",
              Kind.NOT_JSON,
              Math.max(1, e.getLocation().getLineNumber()),
              Math.max(1, e.getLocation().getColumnNumber())));
    } catch (JsonException | NoSuchElementException e) {
      faults.add(DesignFault.of("", Kind.NOT_JSON, 1, 1));
    }
    return Optional.empty();
  }

  private Object whole() {
    Object read = value(parser.next(), "");
    if (parser.hasNext()) {
      parser.next(); // the parser itself refuses what follows
    }
    return read;
  }

  private Object value(Event begin, String pointer) {
    return switch (begin) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> list(pointer);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> number(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Optional.empty(); // null: of no kind that a member may have
    };
  }

  private static Object number(String digits) {
    return digits.matches("-?[0-9]{1,9}") ? Integer.valueOf(digits) : BigDecimal.ZERO;
  }

  private Map<String, Object> object(String pointer) {
    Map<String, Object> members = new LinkedHashMap<>();
    deeper();
    for (Event next = parser.next(); next != Event.END_OBJECT; next = parser.next()) {
      String name = parser.getString();
      String at = pointer + "/" + name;
      Object member = value(parser.next(), at);
      if (members.putIfAbsent(name, member) != null) {
        faults.add(DesignFault.of(at, Kind.TWICE));
      }
    }
    depth--;
    return members;
  }

  private List<Object> list(String pointer) {
    List<Object> elements = new ArrayList<>();
    deeper();
    for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
      elements.add(value(next, pointer + "/" + elements.size()));
    }
    depth--;
    return elements;
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw new JsonException("Deeper than " + DEEPEST);
    }
  }
}
