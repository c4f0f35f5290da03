package tw.caseprogress.statistics.table;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.statistics.table.FigureColumn.Kind;

/**
 * A table of figures on paper: A4 across, with what it is and as of when above it, and what its
 * words mean below. An XHTML document that needs nothing from elsewhere but its fonts. Safe for
 * concurrent use.
 */
public final class FigurePage {

  private final Template document = template();
  private final String stylesheet = resource("figure-document.css");

  /**
   * The document.
   *
   * @param issuer whose paper it is
   * @param fontFamilies in order of choice
   */
  public String document(FigureTable table, String issuer, List<String> fontFamilies) {
    FigureWords words = FigureWords.of(table.language());
    Map<String, Object> values = new HashMap<>();
    values.put("lang", languageTag(table.language()));
    values.put("title", table.title());
    values.put("issuer", issuer);
    values.put("period", words.say("period.label") + " " + table.period());
    values.put("cut", table.cut());
    values.put("definitions", table.definitions().stream().map(SlipPage::printable).toList());
    values.put("say-definitions", words.say("definitions"));
    values.put("say-noRows", words.say("noRows"));
    values.put("hasRows", !table.rows().isEmpty());
    values.put("heads", heads(table));
    values.put("rows", table.rows().stream().map(row -> row(table, row, words)).toList());
    values.put(
        "total", table.total().map(row -> List.of(row(table, row, words))).orElse(List.of()));
    values.put("columns", table.columns().size());
    values.put("stylesheet", stylesheet);
    values.put("page", pageNumbers(words));
    values.put(
        "fontFamilies",
        fontFamilies.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")));
    values.replaceAll(
        (name, value) -> value instanceof String text ? SlipPage.printable(text) : value);
    return document.execute(values);
  }

  /** The language of a table as documents name it: {@code zh-Hant-TW} or {@code en}. */
  public static String languageTag(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-Hant-TW";
  }

  private static List<Map<String, Object>> heads(FigureTable table) {
    return table.columns().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "heading",
                    SlipPage.printable(one.heading()),
                    "look",
                    one.kind() == Kind.TEXT ? "words" : "number"))
        .toList();
  }

  private static Map<String, Object> row(FigureTable table, FigureRow row, FigureWords words) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int i = 1; i < row.cells().size(); i++) {
      cells.add(
          Map.of(
              "text",
              SlipPage.printable(words.shown(row.cells().get(i))),
              "look",
              table.columns().get(i).kind() == Kind.TEXT ? "words" : "number"));
    }
    return Map.of("name", SlipPage.printable(words.shown(row.cells().get(0))), "cells", cells);
  }

  /** As the content of a margin box. */
  private static String pageNumbers(FigureWords words) {
    return '"' + words.say("page", "\" counter(page) \"", "\" counter(pages) \"") + '"';
  }

  private static Template template() {
    return Mustache.compiler().compile(resource("figure-document.html.mustache"));
  }

  private static String resource(String name) {
    try (InputStream stream = FigurePage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
