package tw.caseprogress.web.api.publicapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The OpenAPI document of the public interface.
 *
 * <p>Written by hand in {@code openapi.json}; {@code OpenApiDocumentTest} holds it against the code
 * and its Javadoc, {@code OpenApiIT} against the answers. The build puts the version in.
 */
final class OpenApiDocument {
  private static final String FILE = "openapi.json";

  private OpenApiDocument() {}

  /** As it is kept, for a server at {@code /}. */
  static JsonObject kept() {
    try (InputStream file = OpenApiDocument.class.getResourceAsStream(FILE);
        JsonReader reader = Json.createReader(file)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * For a server at an address.
   *
   * @param address such as {@code https://case.gov.tw}; empty for {@code /}
   */
  static JsonObject at(String address) {
    String root = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    JsonObject kept = kept();
    if (root.isEmpty()) {
      return kept;
    }
    String page = root + ((JsonString) kept.getValue("/externalDocs/url")).getString();
    return Json.createPatchBuilder()
        .replace("/servers/0/url", root)
        .replace("/externalDocs/url", page)
        .add("/info/contact/url", page)
        .build()
        .apply(kept);
  }
}
