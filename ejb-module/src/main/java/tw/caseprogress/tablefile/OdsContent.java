package tw.caseprogress.tablefile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The markup of an OpenDocument spreadsheet: {@code content.xml}, from its first to its last. */
final class OdsContent {

  static final String COUNT = "count";
  static final String MEASURE = "measure";

  static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
       manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3"
       manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:%s:1.0";
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;
  private final boolean republic;
  private RowLook look = RowLook.PLAIN;

  OdsContent(OutputStream zip, boolean republic) throws IOException {
    this.republic = republic;
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(unclosed(zip), StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void open(TableSheet sheet) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office:document-content");
    for (String prefix : new String[] {"office", "style", "text", "table"}) {
      xml.writeAttribute("xmlns:" + prefix, SPACE.formatted(prefix));
    }
    xml.writeAttribute("xmlns:number", SPACE.formatted("datastyle"));
    xml.writeAttribute("xmlns:fo", SPACE.formatted("xsl-fo-compatible"));
    xml.writeAttribute("office:version", "1.3");
    xml.writeStartElement("office:automatic-styles");
    formats();
    for (int i = 0; i < sheet.columns().size(); i++) {
      columnStyle(i, sheet.columns().get(i).millimetres());
    }
    cellStyles();
    xml.writeEndElement();
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
  }

  void openSheet(TableSheet sheet, int number) throws XMLStreamException {
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", printable(sheet.name(number)));
    for (int i = 0; i < sheet.columns().size(); i++) {
      empty("table:table-column", Map.of("table:style-name", "column" + i));
    }
  }

  void heading(TableSheet sheet) throws XMLStreamException {
    xml.writeStartElement("table:table-header-rows");
    xml.writeStartElement("table:table-row");
    for (TableSheet.Column column : sheet.columns()) {
      cell("string", "heading", Map.of(), column.heading());
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  void beginRow(RowLook rowLook) throws XMLStreamException {
    look = rowLook;
    xml.writeStartElement("table:table-row");
  }

  void text(String words) throws XMLStreamException {
    cell("string", styled("text"), Map.of(), words);
  }

  void number(String number, String style) throws XMLStreamException {
    cell("float", styled(style), Map.of("office:value", number), number);
  }

  void share(String part) throws XMLStreamException {
    cell("percentage", styled("share"), Map.of("office:value", part), part);
  }

  void day(LocalDate date) throws XMLStreamException {
    cell("date", styled("day"), Map.of("office:date-value", date.toString()), date.toString());
  }

  void none() throws XMLStreamException {
    xml.writeEmptyElement("table:table-cell");
  }

  void endRow() throws XMLStreamException {
    xml.writeEndElement();
  }

  void closeSheet() throws XMLStreamException {
    xml.writeEndElement();
  }

  void close() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
    xml.close();
  }

  private String styled(String style) {
    return switch (look) {
      case PLAIN -> style;
      case TOTAL -> style + "Total";
      case TITLE -> "title";
    };
  }

  private void cell(String type, String style, Map<String, String> values, String shown)
      throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    xml.writeAttribute("table:style-name", style);
    xml.writeAttribute("office:value-type", type);
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.writeAttribute(value.getKey(), value.getValue());
    }
    xml.writeStartElement("text:p");
    xml.writeCharacters(printable(shown));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void formats() throws XMLStreamException {
    number("number:number-style", COUNT, 0);
    number("number:number-style", MEASURE, 1);
    number("number:percentage-style", "share", 1);
    xml.writeStartElement("number:date-style");
    xml.writeAttribute("style:name", "dayFormat");
    if (republic) {
      xml.writeAttribute("number:language", "zh");
      xml.writeAttribute("number:country", "TW");
    }
    String separator = republic ? "/" : "-";
    empty(
        "number:year",
        republic ? Map.of("number:calendar", "ROC") : Map.of("number:style", "long"));
    element("number:text", separator);
    empty("number:month", Map.of("number:style", "long"));
    element("number:text", separator);
    empty("number:day", Map.of("number:style", "long"));
    xml.writeEndElement();
  }

  private void number(String element, String name, int decimals) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("style:name", name + "Format");
    Map<String, String> places = new LinkedHashMap<>();
    places.put("number:decimal-places", Integer.toString(decimals));
    places.put("number:min-decimal-places", COUNT.equals(name) ? "0" : "1");
    places.put("number:min-integer-digits", "1");
    places.put("number:grouping", "true");
    empty("number:number", places);
    if (element.equals("number:percentage-style")) {
      element("number:text", "%");
    }
    xml.writeEndElement();
  }

  private void columnStyle(int column, int millimetres) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "column" + column);
    xml.writeAttribute("style:family", "table-column");
    empty("style:table-column-properties", Map.of("style:column-width", millimetres + "mm"));
    xml.writeEndElement();
  }

  private void cellStyles() throws XMLStreamException {
    for (String format : new String[] {"text", COUNT, MEASURE, "share", "day"}) {
      cellStyle(format, format, false);
      cellStyle(format + "Total", format, true);
    }
    cellStyle("heading", "text", true);
    cellStyle("title", "text", true);
  }

  private void cellStyle(String name, String format, boolean bold) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    if (!format.equals("text")) {
      xml.writeAttribute("style:data-style-name", format + "Format");
    }
    if (name.equals("heading")) {
      empty("style:table-cell-properties", Map.of("fo:wrap-option", "wrap"));
    }
    if (bold) {
      Map<String, String> weights = new LinkedHashMap<>();
      for (String script : new String[] {"fo:font-weight", "style:font-weight-asian"}) {
        weights.put(script, "bold");
      }
      empty("style:text-properties", weights);
    }
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }

  /** A text with 〓 in the place of what may not stand in markup (XML 1.0, production 2). */
  static String printable(String text) {
    return FORBIDDEN.matcher(text).replaceAll("〓");
  }

  /** The markup's writer closes what it writes to; the archive goes on. */
  private static OutputStream unclosed(OutputStream zip) {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
