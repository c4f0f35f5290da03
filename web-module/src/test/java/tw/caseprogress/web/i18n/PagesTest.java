package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tw.caseprogress.web.Webapp;

class PagesTest {
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern FIXED_KEY = Pattern.compile("i18n\\['([^']+)'](?! ?\\+)");
  private static final Pattern PREFIX = Pattern.compile("'([\\w-]+)\\.[\\w.-]*'");
  private static final Pattern PREFIX_IN_BEAN = Pattern.compile("\"([\\w-]+)\\.[\\w.-]*\"");
  private static final Pattern CHOICE_OF_ONE =
      Pattern.compile("(?s)<([ph]:selectOne\\w+)\\b.*?</\\1>");
  private static final Pattern MAY_BE_EMPTY_OR_IS_REQUIRED =
      Pattern.compile(
          " required=|noSelectionOption=\"true\"|<f:selectItem\\b[^>]*itemValue=\"(#\\{null})?\"");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern WORD_OF_THE_LANGUAGE_AS_MEMBER =
      Pattern.compile(
          "\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|instanceof|empty|div|mod)\\b");
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

  /** Elements that hold names of settings and the like, which are the same in every language. */
  private static final Set<String> WORDLESS_ELEMENTS =
      Set.of("style", "script", "h:outputScript", "code");

  static List<Path> pages() {
    return Webapp.files(".xhtml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKeyThatAPageNamesIsInTheBundle(Path page) {
    List<String> keys = BundleFile.read("tw/caseprogress/i18n/Messages.properties").keys();
    List<String> named =
        FIXED_KEY.matcher(Webapp.read(page)).results().map(r -> r.group(1)).toList();

    assertThat(keys).containsAll(named);
  }

  /** Such an expression does not parse, and the page answers 500. */
  @ParameterizedTest
  @MethodSource("pages")
  void noExpressionNamesAMemberByAWordOfTheLanguage(Path page) {
    List<String> members =
        EXPRESSION
            .matcher(Webapp.read(page))
            .results()
            .map(MatchResult::group)
            .map(expression -> QUOTED.matcher(expression).replaceAll(""))
            .filter(WORD_OF_THE_LANGUAGE_AS_MEMBER.asPredicate())
            .toList();

    assertThat(members).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHoldsTextOfItsOwn(Path page) {
    List<String> literals = new ArrayList<>();
    collect(Webapp.parse(page), literals);

    assertThat(literals).isEmpty();
  }

  /** Without it a form that lacks the choice hands nothing to a bean that knows no such case. */
  @ParameterizedTest
  @MethodSource("pages")
  void aChoiceOfOneHasAnEmptyEntryOrIsRequired(Path page) {
    List<String> open =
        CHOICE_OF_ONE
            .matcher(Webapp.read(page))
            .results()
            .map(MatchResult::group)
            .filter(choice -> !MAY_BE_EMPTY_OR_IS_REQUIRED.matcher(choice).find())
            .toList();

    assertThat(open).isEmpty();
  }

  /** A page is known by its title; what it is made of counts as the page, its beans too. */
  @Test
  void noKeyOfOnePageIsUsedOnAnother() {
    Set<String> titled =
        BundleFile.read("tw/caseprogress/i18n/Messages.properties").keys().stream()
            .filter(key -> key.matches("[^.]+\\.title"))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    Map<String, Set<Path>> pagesByPrefix = new TreeMap<>();
    for (Path page : Webapp.wholePages()) {
      for (Path part : Webapp.partsOf(page)) {
        Stream.concat(
                prefixes(PREFIX, part),
                Webapp.beansOf(part).stream().flatMap(bean -> prefixes(PREFIX_IN_BEAN, bean)))
            .filter(titled::contains)
            .forEach(
                prefix -> pagesByPrefix.computeIfAbsent(prefix, p -> new TreeSet<>()).add(page));
      }
    }

    assertThat(pagesByPrefix.keySet()).containsExactlyInAnyOrderElementsOf(titled);
    assertThat(pagesByPrefix.values()).filteredOn(pages -> pages.size() > 1).isEmpty();
  }

  private static Stream<String> prefixes(Pattern prefix, Path file) {
    return prefix.matcher(Webapp.read(file)).results().map(result -> result.group(1));
  }

  private static void collect(Element element, List<String> literals) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        if (!WORDLESS_ELEMENTS.contains(inner.getTagName())) {
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
}
