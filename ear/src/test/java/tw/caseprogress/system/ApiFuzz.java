package tw.caseprogress.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes requests of the operations in an OpenAPI document, and spoils most of them somewhere. */
final class ApiFuzz {

  private static final List<String> METHODS =
      List.of("get", "post", "put", "patch", "delete", "head", "options");
  private static final List<String> ODD_METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "BREW",
          "TRACE",
          "PROPFIND",
          "get",
          "X");
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1.5",
          "null",
          "true",
          "'",
          "\"",
          "\\",
          "<script>",
          "../../etc/passwd",
          "%00",
          "\u0000",
          "\u0007",
          "\u202e",
          "\uFEFF",
          "\uD83D\uDE00",
          "𠮷野家",
          "１１５",
          "115-4826-1903-57",
          "2026-02-30",
          "0000-00-00",
          "9999-12-31",
          "-999999999-01-01",
          "2026-11-02T00:00:00Z",
          "115/11/22",
          "1e400",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "' or 1=1 --",
          "a".repeat(5_000));
  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1",
          "5",
          "1.5",
          "1e400",
          "-0",
          "99999999999999999999",
          "\"10\"",
          "[]",
          "[[]]",
          "{}",
          "[null]",
          "{\"a\":{\"b\":[1]}}",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\"",
          "\"2026-11-02\"",
          "NaN",
          "'x'",
          "01",
          "+1",
          ".5",
          "\"\\x\"",
          "\"unended");
  private static final List<String> ODD_LANGUAGES =
      List.of(
          "zh_TW",
          "en;q=abc",
          "en,,",
          ";;",
          "-",
          "1",
          "*",
          "*;q=0",
          "en-US,en;q=0.9,zh-TW;q=0.8",
          "en;q=-1",
          "a".repeat(300),
          "x-",
          "zh-Hant-TW-u-ca-roc",
          "en;",
          ",",
          "en;q=0.1234567",
          "\"");
  private static final List<String> ODD_TYPES =
      List.of(
          "///",
          "a/b;q=x",
          "application/json;q=2",
          "application/json;charset=big5",
          "application/problem+json",
          "application/json;charset",
          "application/*",
          "*/json",
          "*/*",
          "text/csv",
          "text/html",
          "image/*;q=0.1",
          "application/json;",
          ";",
          ",",
          "application/json, ///",
          "APPLICATION/JSON",
          "application/xml",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "application/json;charset=utf-16",
          "application/json; charset=\"utf-8\"",
          "text/plain;x=\"a,b\"",
          "a".repeat(3_000));
  private static final List<String> ODD_HEADERS =
      List.of(
          "Content-Encoding: gzip",
          "Content-Encoding: br",
          "Upgrade: h2c",
          "Content-Encoding: identity",
          "Content-Encoding: ,",
          "If-None-Match: *",
          "If-None-Match: W/\"",
          "If-None-Match: \"a\", \"b\"",
          "If-Match: \"a\"",
          "If-Modified-Since: yesterday",
          "If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT",
          "Range: bytes=0-1",
          "Range: x",
          "Accept-Charset: big5",
          "Accept-Encoding: gzip",
          "Accept-Encoding: ;;",
          "Cookie: a",
          "Cookie: JSESSIONID=x; lang=??",
          "Cookie: =;=;",
          "X-HTTP-Method-Override: DELETE",
          "Authorization: Basic !!",
          "Authorization: Bearer x",
          "Origin: null",
          "Origin: https://portal.example",
          "Access-Control-Request-Method: GET",
          "Date: now",
          "Content-Language: zh_TW",
          "Content-Language: ;;",
          "Content-MD5: x",
          "Forwarded: for=\"_x\"",
          "X-Forwarded-Proto: gopher",
          "X-Forwarded-Host: evil.example:99999",
          "Referer: ://",
          "User-Agent: ",
          "Via: 1.1 x",
          "TE: trailers",
          "Max-Forwards: x",
          "Accept: ",
          "Accept-Language: ");

  private final JsonNode document;
  private final Random random;
  private final List<Operation> operations = new ArrayList<>();
  private final Set<String> types;

  private record Operation(String path, String method, JsonNode described) {}

  /**
   * A request that was made.
   *
   * @param head whether its answer has no body
   * @param types what the document says that an answer may be
   */
  record Asked(RawRequest request, boolean head, Set<String> types) {}

  ApiFuzz(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (METHODS.contains(operation.getKey())) {
                            operations.add(
                                new Operation(
                                    path.getKey(),
                                    operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                    operation.getValue()));
                          }
                        }));
    this.types =
        document.findValues("content").stream()
            .flatMap(content -> content.properties().stream())
            .map(type -> type.getKey().split(";", 2)[0])
            .collect(Collectors.toSet());
    operations.removeIf(operation -> !operation.path().startsWith("/api/public/"));
    if (operations.size() < 5) {
      throw new IllegalStateException("The document has no operations: " + document);
    }
  }

  Asked next() {
    Operation operation = any(operations);
    String method = seldom() ? any(ODD_METHODS) : operation.method();
    RawRequest request = new RawRequest(method, target(operation)).from(address());
    if (often()) {
      request.header("Accept-Language", oftenOr(any(List.of("zh-TW", "en")), any(ODD_LANGUAGES)));
    }
    if (often()) {
      request.header("Accept", oftenOr("application/json", any(ODD_TYPES)));
    }
    while (seldom()) {
      request.header(
          seldom() ? "X-" + random.nextInt(1000) : any(ODD_HEADERS).split(": ", 2)[0],
          any(ODD_HEADERS).split(": ", 2)[1]);
    }
    while (seldom()) {
      String[] header = any(ODD_HEADERS).split(": ", 2);
      request.header(header[0], header[1]);
    }
    boolean mayHaveBody = !method.equals("TRACE"); // else what follows would be the next request
    if (mayHaveBody && (operation.described().has("requestBody") || seldom())) {
      body(request, operation);
    }
    return new Asked(request, method.equals("HEAD"), types);
  }

  private void body(RawRequest request, Operation operation) {
    if (!seldom()) {
      request.header("Content-Type", oftenOr("application/json", any(ODD_TYPES)));
    }
    JsonNode schema =
        resolved(operation.described().path("requestBody"))
            .path("content")
            .path("application/json")
            .path("schema");
    byte[] content = spoiled(value(resolved(schema), 0)).getBytes(StandardCharsets.UTF_8);
    if (seldom() && content.length > 0) {
      for (int i = random.nextInt(5); i >= 0; i--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
    }
    if (random.nextInt(100) == 0) {
      content = new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    }
    if (random.nextInt(100) == 0) {
      content = ("[" + " ".repeat(70_000) + "]").getBytes(StandardCharsets.UTF_8);
    }
    if (seldom()) {
      request.chunked(content);
    } else {
      request.body(content);
    }
  }

  private String spoiled(String json) {
    return switch (random.nextInt(20)) {
      case 0 -> json + any(List.of("x", "{}", ",", "\u0000", "null"));
      case 1 -> json.substring(0, random.nextInt(json.length() + 1));
      case 2 ->
          json.replaceFirst(
              "\\{",
              "{\"extra\":" + java.util.regex.Matcher.quoteReplacement(any(ODD_VALUES)) + ",");
      case 3 -> json.replaceFirst("(\"\\w+\":[^,{}]+)", "$1,$1");
      case 4 -> any(ODD_VALUES);
      case 5 -> "[".repeat(random.nextInt(5_000));
      default -> json;
    };
  }

  private String target(Operation operation) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.described().path("parameters")) {
      JsonNode known = resolved(parameter);
      if (known.path("in").asText().equals("query")
          && (known.path("required").asBoolean() ? !seldom() : random.nextBoolean())) {
        for (int i = random.nextInt(20) == 0 ? 2 : 1; i > 0; i--) {
          parameter(query, known.path("name").asText(), text(resolved(known.path("schema"))));
        }
      }
    }
    if (random.nextInt(20) == 0) {
      parameter(query, any(ODD_TEXTS), any(ODD_TEXTS));
    }
    if (random.nextInt(40) == 0) {
      query.append(any(List.of("&", "&&=", "&%zz", "&%c0%af=1", "&from", "&%", "&=x", "&a=%E4")));
    }
    return path(operation.path()) + (query.isEmpty() ? "" : "?" + query.substring(1));
  }

  private static void parameter(StringBuilder query, String name, String value) {
    query
        .append('&')
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private String path(String path) {
    String filled = path.replaceAll("\\{[^}]*}", "x");
    return switch (random.nextInt(40)) {
      case 0 -> filled + "/";
      case 1 ->
          filled
              + "/"
              + URLEncoder.encode(any(ODD_TEXTS).replace("\\", ""), StandardCharsets.UTF_8)
                  .replace("%00", "")
                  .replace("%2F", "");
      case 2 -> filled.substring(0, filled.lastIndexOf('/'));
      case 3 ->
          filled.replaceFirst(
              "/v1/", any(List.of("/v2/", "/", "/V1/", "/v1//", "/v1/./", "/v1/;x=1/")));
      case 4 ->
          filled
              + any(
                  List.of(
                      ";a=b",
                      ";jsessionid=1",
                      ".json",
                      "%20",
                      "%E4%BD%A0",
                      "%c0%af",
                      "%zz",
                      "%",
                      "~",
                      "application.wadl"));
      case 5 ->
          any(
              List.of(
                  "/api", "/api/", "/api/public", "/api/public/", "/api/staff/v1/calendars/x.ics"));
      default -> filled;
    };
  }

  /** A value of a schema as JSON; now and then one that does not fit. */
  private String value(JsonNode schema, int depth) {
    if (random.nextInt(12) == 0 || depth > 6) {
      return any(ODD_VALUES);
    }
    if (schema.has("properties")) {
      List<String> members = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
        if (!seldom()) {
          members.add(
              "\"" + member.getKey() + "\":" + value(resolved(member.getValue()), depth + 1));
        }
      }
      return "{" + String.join(",", members) + "}";
    }
    if (schema.path("type").toString().contains("array")) {
      return random
          .ints(random.nextInt(4))
          .mapToObj(i -> value(resolved(schema.path("items")), depth + 1))
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (schema.path("type").toString().contains("integer")) {
      return Integer.toString(1 + random.nextInt(20));
    }
    return "\"" + text(schema).replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\"";
  }

  private String text(JsonNode schema) {
    if (random.nextInt(10) == 0) {
      return any(ODD_TEXTS);
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size())).asText();
    }
    if (schema.path("format").asText().equals("date")) {
      return "20%02d-%02d-%02d"
          .formatted(8 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
    return schema.has("example") ? schema.path("example").asText() : any(ODD_TEXTS);
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
  }

  /** Somebody else each time: what one may ask is not what is tried here. */
  private String address() {
    return random.nextBoolean()
        ? "2001:db8:%x:%x::1".formatted(random.nextInt(65_536), random.nextInt(65_536))
        : "198.18.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
  }

  private boolean often() {
    return random.nextInt(4) != 0;
  }

  private boolean seldom() {
    return random.nextInt(8) == 0;
  }

  private String oftenOr(String usual, String odd) {
    return often() ? usual : odd;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
