package tw.caseprogress.web.api.publicapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * JSON written as YAML: objects and lists by indentation, texts as JSON has them, in quotes. Every
 * such quoted text is one of YAML too.
 */
final class YamlText {
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static String of(JsonObject object) {
    YamlText yaml = new YamlText();
    yaml.object(object, "");
    return yaml.text.toString();
  }

  private void object(JsonObject object, String indent) {
    object.forEach(
        (name, value) -> {
          text.append(indent).append(quoted(name)).append(':');
          below(value, indent);
        });
  }

  private void list(JsonArray list, String indent) {
    for (JsonValue value : list) {
      text.append(indent).append('-');
      below(value, indent);
    }
  }

  private void below(JsonValue value, String indent) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      text.append('\n');
      object(object, indent + STEP);
    } else if (value instanceof JsonArray list && !list.isEmpty()) {
      text.append('\n');
      list(list, indent + STEP);
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static String scalar(JsonValue value) {
    return value instanceof JsonString string ? quoted(string.getString()) : value.toString();
  }

  private static String quoted(String plain) {
    return Json.createValue(plain).toString();
  }
}
