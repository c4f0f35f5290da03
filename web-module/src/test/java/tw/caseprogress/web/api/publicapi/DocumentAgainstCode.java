package tw.caseprogress.web.api.publicapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.web.api.Problem;
import tw.caseprogress.web.api.publicapi.SourceComments.Comment;

/**
 * Looks for what the OpenAPI document says otherwise than resources, records and enums and their
 * Javadoc: paths, methods, parameters, bodies, members, types, values, what is required, texts.
 *
 * <p>A member may be missing if its Javadoc says that it is or may be left out.
 */
final class DocumentAgainstCode {
  private static final String BASE = "/api/public/v1/";
  private static final String MAY_BE_MISSING = "left out";
  private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
  private static final String TIME = "^\\d{2}:\\d{2}:\\d{2}$";

  /** Enums that requests name by texts, so that a wrong one is told as a wrong field. */
  private static final Map<String, Class<?>> READ_FROM_TEXT = Map.of("LimitUnit", LimitUnit.class);

  private static final Map<Type, String> SIMPLE =
      Map.of(
          int.class, "integer/int32",
          Integer.class, "integer/int32",
          long.class, "integer/int64",
          Long.class, "integer/int64",
          double.class, "number/double",
          Double.class, "number/double",
          boolean.class, "boolean/",
          Boolean.class, "boolean/");

  private final JsonObject document;
  private final Collection<Class<?>> resources;
  private final SourceComments comments = new SourceComments();
  private final List<String> differences = new ArrayList<>();
  private final Map<String, Class<?>> schemas = new HashMap<>();
  private final Deque<String> unread = new ArrayDeque<>();

  DocumentAgainstCode(JsonObject document, Collection<Class<?>> resources) {
    this.document = document;
    this.resources = resources;
  }

  /** Each in a line: where, what the document says, what the code says. */
  List<String> differences() {
    Map<String, Method> coded = coded();
    Map<String, JsonObject> documented = operations(document);
    same("paths and methods", documented.keySet(), coded.keySet());
    coded.forEach(
        (name, method) ->
            Optional.ofNullable(documented.get(name))
                .ifPresent(operation -> operation(name, operation, method)));
    reach("errors", "Problem", Problem.class);
    while (!unread.isEmpty()) {
      schema(unread.poll());
    }
    same("schemas", allSchemas().keySet(), schemas.keySet());
    return differences;
  }

  /** The operations of a document by method and path. */
  static Map<String, JsonObject> operations(JsonObject document) {
    Map<String, JsonObject> operations = new TreeMap<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach(
                        (method, operation) ->
                            operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                operation.asJsonObject())));
    return operations;
  }

  private Map<String, Method> coded() {
    Map<String, Method> operations = new TreeMap<>();
    for (Class<?> resource : resources) {
      for (Method method : resource.getDeclaredMethods()) {
        verb(method)
            .ifPresent(verb -> operations.put(verb + " " + BASE + path(resource, method), method));
      }
    }
    return operations;
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    String inner =
        Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    return resource.getAnnotation(Path.class).value() + (inner.isEmpty() ? "" : "/" + inner);
  }

  private void operation(String name, JsonObject operation, Method method) {
    Comment comment = comments.of(method.getDeclaringClass(), method.getName());
    same(name + " summary", operation.getString("summary", ""), comment.firstSentence());
    same(name + " description", operation.getString("description", ""), comment.text());
    parameters(name, operation, method, comment);
    requestBody(name, operation, method);
    answer(name, operation, method);
  }

  private void parameters(String name, JsonObject operation, Method method, Comment comment) {
    Map<String, String> documented = new TreeMap<>();
    for (JsonValue any :
        operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      JsonObject parameter = resolved(any.asJsonObject());
      if (parameter.getString("in").equals("query")) {
        documented.put(parameter.getString("name"), parameter.getString("description", ""));
        boolean required = parameter.getBoolean("required", false);
        same(
            name + " " + parameter.getString("name") + " required",
            required,
            !parameter.getString("description", "").contains(MAY_BE_MISSING));
      }
    }
    Map<String, String> coded = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
          .map(QueryParam::value)
          .ifPresent(
              query ->
                  coded.put(query, comment.parameters().getOrDefault(parameter.getName(), "")));
    }
    same(name + " parameters", documented, coded);
  }

  private void requestBody(String name, JsonObject operation, Method method) {
    List<Class<?>> bodies =
        Stream.of(method.getParameters())
            .filter(parameter -> parameter.getAnnotations().length == 0)
            .<Class<?>>map(Parameter::getType)
            .toList();
    same(name + " has a body", operation.containsKey("requestBody"), !bodies.isEmpty());
    if (operation.containsKey("requestBody") && !bodies.isEmpty()) {
      JsonObject body = operation.getJsonObject("requestBody");
      same(name + " body required", body.getBoolean("required", false), true);
      JsonObject content = body.getJsonObject("content");
      same(name + " body media types", content.keySet(), Set.of("application/json"));
      type(
          name + " body",
          bodies.get(0),
          content.getJsonObject("application/json").getJsonObject("schema"));
    }
  }

  private void answer(String name, JsonObject operation, Method method) {
    boolean bare = method.getReturnType() == Response.class;
    String status = bare ? "201" : "200";
    JsonObject responses = operation.getJsonObject("responses");
    same(
        name + " success",
        responses.keySet().stream().filter(code -> code.startsWith("2")).toList(),
        List.of(status));
    if (!bare && responses.containsKey(status)) {
      JsonObject content = responses.getJsonObject(status).getJsonObject("content");
      same(name + " media types", content.keySet(), mediaTypes(method));
      type(
          name + " answer",
          method.getReturnType(),
          content.getJsonObject("application/json").getJsonObject("schema"));
    }
  }

  private static Set<String> mediaTypes(Method method) {
    return Stream.of(method.getAnnotation(Produces.class).value())
        .map(type -> type.replaceAll(";.*", ""))
        .filter(type -> !type.equals("application/problem+json"))
        .collect(Collectors.toSet());
  }

  private void type(String where, Type coded, JsonObject schema) {
    Optional<String> component = component(schema);
    if (coded instanceof ParameterizedType list && list.getRawType() == List.class) {
      same(where + " type", schema.getString("type", ""), "array");
      if (schema.containsKey("items")) {
        type(where + "[]", list.getActualTypeArguments()[0], schema.getJsonObject("items"));
      }
    } else if (coded == String.class && component.isPresent()) {
      reach(where, component.get(), READ_FROM_TEXT.get(component.get()));
    } else if (coded == String.class) {
      same(where + " type", schema.getString("type", ""), "string");
    } else if (coded == LocalDate.class || coded == LocalTime.class) {
      same(where + " type", schema.getString("type", ""), "string");
      same(
          where + " pattern",
          schema.getString("pattern", ""),
          coded == LocalDate.class ? DATE : TIME);
    } else if (SIMPLE.containsKey(coded)) {
      same(
          where + " type",
          schema.getString("type", "") + "/" + schema.getString("format", ""),
          SIMPLE.get(coded));
    } else {
      reach(where, component.orElse("no component"), (Class<?>) coded);
    }
  }

  private static Optional<String> component(JsonObject schema) {
    JsonArray all = schema.getJsonArray("allOf");
    JsonObject referring = all == null ? schema : all.getJsonObject(0);
    return Optional.ofNullable(referring.getString("$ref", null))
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
  }

  private void reach(String where, String component, Class<?> coded) {
    Class<?> known = schemas.putIfAbsent(component, Objects.requireNonNullElse(coded, Void.class));
    if (known == null) {
      unread.add(component);
    } else {
      same(where + " component " + component, known, coded);
    }
  }

  private void schema(String name) {
    Class<?> coded = schemas.get(name);
    JsonObject schema = allSchemas().get(name);
    if (schema == null) {
      differences.add(name + ": not in the document; the code has " + coded);
    } else if (coded.isEnum()) {
      constants(name, schema, coded);
    } else if (coded.isRecord()) {
      members(name, schema, coded);
    } else {
      differences.add(name + ": in the code it is " + coded);
    }
  }

  private void constants(String name, JsonObject schema, Class<?> coded) {
    List<String> constants =
        Stream.of(coded.getEnumConstants()).map(any -> ((Enum<?>) any).name()).toList();
    same(name + " type", schema.getString("type", ""), "string");
    same(name + " description", schema.getString("description", ""), comments.of(coded).text());
    same(name + " enum", strings(schema, "enum"), constants);
    same(
        name + " x-enum-descriptions",
        strings(schema, "x-enum-descriptions"),
        constants.stream().map(constant -> comments.of(coded, constant).text()).toList());
  }

  private void members(String name, JsonObject schema, Class<?> coded) {
    Comment comment = comments.of(coded);
    same(name + " type", schema.getString("type", ""), "object");
    same(name + " description", schema.getString("description", ""), comment.text());
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : coded.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    JsonObject properties = schema.getJsonObject("properties");
    same(name + " members", List.copyOf(properties.keySet()), List.copyOf(components.keySet()));
    components.forEach(
        (member, component) -> {
          String where = name + "." + member;
          String told = comment.parameters().getOrDefault(member, "");
          JsonObject property = properties.getJsonObject(member);
          if (property != null) {
            same(where + " description", property.getString("description", ""), told);
            type(where, component.getGenericType(), property);
            bounds(where, component, property);
          }
        });
    same(
        name + " required",
        strings(schema, "required"),
        components.keySet().stream()
            .filter(
                member -> !comment.parameters().getOrDefault(member, "").contains(MAY_BE_MISSING))
            .toList());
  }

  /** Those that the reader of bodies tells of when a number is none. */
  private void bounds(String where, RecordComponent component, JsonObject property) {
    Schema bounds = component.getAccessor().getAnnotation(Schema.class);
    if (bounds != null) {
      same(where + " minimum", "" + property.get("minimum"), bounds.minimum());
      same(where + " maximum", "" + property.get("maximum"), bounds.maximum());
    }
  }

  private Map<String, JsonObject> allSchemas() {
    Map<String, JsonObject> all = new TreeMap<>();
    document
        .getJsonObject("components")
        .getJsonObject("schemas")
        .forEach((name, schema) -> all.put(name, schema.asJsonObject()));
    return all;
  }

  private JsonObject resolved(JsonObject any) {
    return any.containsKey("$ref")
        ? document.getValue(any.getString("$ref").substring(1)).asJsonObject()
        : any;
  }

  private static List<String> strings(JsonObject schema, String member) {
    return schema.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(value -> ((JsonString) value).getString())
        .toList();
  }

  private void same(String where, Object documented, Object coded) {
    if (!Objects.equals(documented, coded)) {
      differences.add(where + ": the document has " + documented + ", the code " + coded);
    }
  }
}
