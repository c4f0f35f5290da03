package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PagesTest {
  private static final Path WEBAPP = Path.of("src", "main", "webapp");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern FIXED_KEY = Pattern.compile("i18n\\['([^']+)'](?! ?\\+)");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Attributes whose value a person reads or hears. */
  private static final Set<String> READ_ATTRIBUTES =
      Set.of(
          "value",
          "title",
          "alt",
          "label",
          "header",
          "headerText",
          "footerText",
          "placeholder",
          "summary",
          "hint",
          "text",
          "emptyMessage",
          "aria-label",
          "ariaLabel",
          "itemLabel",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "confirmLabel",
          "message");

  /** Elements whose value is not read by a person. */
  private static final Set<String> DATA_ELEMENTS =
      Set.of("f:param", "ui:param", "c:set", "input", "button", "option", "f:viewParam", "c:when");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files.filter(path -> path.toString().endsWith(".xhtml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKeyThatAPageNamesIsInTheBundle(Path page) throws IOException {
    List<String> keys = BundleFile.read("tw/caseprogress/i18n/Messages.properties").keys();
    List<String> named =
        FIXED_KEY.matcher(Files.readString(page)).results().map(r -> r.group(1)).toList();

    assertThat(keys).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHoldsTextOfItsOwn(Path page) {
    List<String> literals = new ArrayList<>();
    collect(parse(page), literals);

    assertThat(literals).isEmpty();
  }

  private static void collect(Element element, List<String> literals) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        if (!Set.of("style", "script", "h:outputScript").contains(inner.getTagName())) {
          collect(inner, literals);
        }
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        addIfRead(element.getTagName(), child.getNodeValue(), literals);
      }
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      boolean data =
          attribute.getName().equals("value") && DATA_ELEMENTS.contains(element.getTagName());
      if (READ_ATTRIBUTES.contains(attribute.getName()) && !data) {
        addIfRead(element.getTagName() + "@" + attribute.getName(), attribute.getValue(), literals);
      }
    }
  }

  private static void addIfRead(String where, String text, List<String> literals) {
    String literal = EXPRESSION.matcher(text).replaceAll("").strip();
    if (LETTER.matcher(literal).find()) {
      literals.add(where + ": " + literal);
    }
  }

  private static Element parse(Path page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(page.toFile()).getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(page + " is not well-formed: " + e.getMessage(), e);
    }
  }
}
