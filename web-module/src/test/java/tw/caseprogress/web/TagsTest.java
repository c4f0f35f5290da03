package tw.caseprogress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Faces takes any attribute of a tag of ours, and misses none: a misspelt one is seen here only.
 */
class TagsTest {
  /** Of each tag its attributes, and whether they must be given. */
  private static final Map<String, Map<String, Boolean>> DECLARED = declared();

  static List<Path> pages() {
    return Webapp.files(".xhtml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTagIsGivenWhatItIsDeclaredToTake(Path page) {
    for (Element used : elements(Webapp.parse(page), "*")) {
      if (used.getTagName().startsWith("cp:")) {
        Map<String, Boolean> attributes = DECLARED.get(name(used));
        assertThat(attributes).as(used.getTagName()).isNotNull();
        assertThat(attributes.keySet()).as(used.getTagName()).containsAll(given(used));
        Set<String> required = new TreeSet<>(attributes.keySet());
        required.removeIf(attribute -> !attributes.get(attribute));
        assertThat(given(used)).as(used.getTagName()).containsAll(required);
      }
    }
  }

  @Test
  void everyTagIsUsed() {
    Set<String> used = new TreeSet<>();
    pages()
        .forEach(
            page ->
                elements(Webapp.parse(page), "*").stream()
                    .filter(element -> element.getTagName().startsWith("cp:"))
                    .forEach(element -> used.add(name(element))));

    assertThat(used).containsExactlyElementsOf(DECLARED.keySet());
  }

  private static String name(Element used) {
    return used.getTagName().substring("cp:".length());
  }

  private static Set<String> given(Element used) {
    return IntStream.range(0, used.getAttributes().getLength())
        .mapToObj(used.getAttributes()::item)
        .map(Node::getNodeName)
        .filter(name -> !name.startsWith("pt:")) // goes through to the browser as it is
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Map<String, Map<String, Boolean>> declared() {
    Map<String, Map<String, Boolean>> tags = new TreeMap<>();
    for (Element tag : elements(Webapp.parse(Webapp.TAGS), "tag")) {
      Map<String, Boolean> attributes = new HashMap<>();
      for (Element attribute : elements(tag, "attribute")) {
        attributes.put(text(attribute, "name"), Boolean.valueOf(text(attribute, "required")));
      }
      tags.put(text(tag, "tag-name"), attributes);
    }
    return tags;
  }

  private static String text(Element element, String child) {
    return element.getElementsByTagName(child).item(0).getTextContent();
  }

  private static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
