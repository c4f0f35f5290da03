package tw.caseprogress.web.api.publicapi;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The record of our open data in the terms of DCAT-AP, written by hand in {@code catalog.jsonld}.
 */
final class DataCatalog {
  private static final String FILE = "catalog.jsonld";

  private DataCatalog() {}

  /**
   * For a server at an address.
   *
   * @param address such as {@code https://case.gov.tw}; empty for {@code /}
   * @param operator who runs the site; empty if it does not say so
   */
  static String at(String address, String operator) {
    String root = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return kept()
        .replace("\"{operator}\"", Json.createValue(operator).toString())
        .replace("{address}", root);
  }

  private static String kept() {
    try (InputStream file = DataCatalog.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
