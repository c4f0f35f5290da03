package tw.caseprogress.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The OpenAPI document as the public listener serves it; knows its examples and the shapes of
 * answers. Jackson and the schema validator come with WireMock.
 */
final class ApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;

  ApiDocument() {
    root =
        parse(
            new Client("198.51.100.62").get(Zone.PUBLIC.at("/api/public/v1/openapi.json")).body());
  }

  /**
   * An operation.
   *
   * @param method in capital letters
   */
  record Operation(String path, String method, JsonNode node) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** An example of a request or an answer, under its name. */
  record Example(String name, JsonNode value) {}

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  JsonNode root() {
    return root;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    fields(
        root.get("paths"),
        (path, methods) ->
            fields(
                methods,
                (method, node) ->
                    operations.add(new Operation(path, method.toUpperCase(Locale.ROOT), node))));
    return operations;
  }

  /** What stands at a place, a reference followed. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** The examples of a content, by media type. */
  List<Example> examples(JsonNode contentHolder, String mediaType) {
    JsonNode content = resolved(contentHolder).path("content").path(mediaType);
    List<Example> examples = new ArrayList<>();
    if (content.has("example")) {
      examples.add(new Example("example", content.get("example")));
    }
    fields(
        content.path("examples"),
        (name, example) -> examples.add(new Example(name, example.get("value"))));
    return examples;
  }

  /** The status and the example of the answer to a request example of the same name. */
  Optional<Map.Entry<Integer, JsonNode>> answer(Operation operation, String name) {
    List<Map.Entry<Integer, JsonNode>> found = new ArrayList<>();
    fields(
        operation.node().get("responses"),
        (status, answer) -> {
          String type = status.startsWith("2") ? "application/json" : "application/problem+json";
          examples(answer, type).stream()
              .filter(example -> example.name().equals(name))
              .forEach(example -> found.add(Map.entry(Integer.valueOf(status), example.value())));
        });
    return found.stream().findFirst();
  }

  /** What an answer has otherwise than a schema says; members that it does not name count. */
  List<String> faults(String schema, JsonNode answer) {
    ObjectNode checking = JsonNodeFactory.instance.objectNode();
    checking.put("$ref", "#/components/schemas/" + schema);
    checking.set("components", root.get("components").deepCopy());
    fields(
        checking.at("/components/schemas"),
        (name, any) -> {
          if (any.has("properties")) {
            ((ObjectNode) any).put("additionalProperties", false);
          }
        });
    return JsonSchemaFactory.getInstance(VersionFlag.V7)
        .getSchema(checking)
        .validate(answer)
        .stream()
        .map(Object::toString)
        .toList();
  }

  static void fields(JsonNode node, BiConsumer<String, JsonNode> visit) {
    node.properties().forEach(field -> visit.accept(field.getKey(), field.getValue()));
  }
}
