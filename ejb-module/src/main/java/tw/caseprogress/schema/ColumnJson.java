package tw.caseprogress.schema;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Details as JSON in a column: a few texts by their names, as a rule. */
public final class ColumnJson {

  // looked up once: each look-up searches the class path
  private static final JsonProvider JSON = JsonProvider.provider();

  private ColumnJson() {}

  /** Texts by their names, as the column keeps them. */
  public static String of(Map<String, String> texts) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    texts.forEach(object::add);
    return object.build().toString();
  }

  /** The texts that a column keeps; none if it is empty. */
  public static Map<String, String> texts(String column) {
    Map<String, String> texts = new HashMap<>();
    if (column != null) {
      read(column).forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
    }
    return texts;
  }

  /** Begins an object of more than texts. */
  public static JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  /** A list of texts, to stand in an object. */
  public static JsonArrayBuilder list(Collection<String> texts) {
    return JSON.createArrayBuilder(texts);
  }

  /** The object that a column keeps. */
  public static JsonObject read(String column) {
    try (JsonReader reader = JSON.createReader(new StringReader(column))) {
      return reader.readObject();
    }
  }
}
