package tw.caseprogress.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files that the browser is served, or that are made into what it is served. */
public final class Webapp {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path ROOT = Path.of("src", "main", "webapp");
  private static final Path INSIDE = ROOT.resolve("WEB-INF");

  /** Where the tags of the house are declared. */
  public static final Path TAGS = INSIDE.resolve("caseprogress.taglib.xml");

  private static final Pattern INCLUDED =
      Pattern.compile("(?:src|template)=\"(/WEB-INF/[^\"]+\\.xhtml)\"");
  private static final Pattern BEAN_USED = Pattern.compile("\\b([a-z]\\w*)\\.");
  private static final Pattern TAG_USED = Pattern.compile("<cp:(\\w+)");
  private static final Pattern TAG_DECLARED =
      Pattern.compile("<tag-name>(\\w+)</tag-name>\\s*<source>([^<]+)</source>");
  private static final Map<String, Path> BEANS = beans();

  private Webapp() {}

  /** The files with one of these endings, by name. */
  public static List<Path> files(String... endings) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages that are shown, and not what they include. */
  public static List<Path> wholePages() {
    return files(".xhtml").stream()
        .filter(file -> !file.startsWith(INSIDE) || file.startsWith(INSIDE.resolve("errorpages")))
        .toList();
  }

  /** A page with its template and all that it includes, by {@code ui:include} or by a tag. */
  public static Set<Path> partsOf(Path page) {
    Set<Path> parts = new LinkedHashSet<>();
    addPartsOf(page, tags(), parts);
    return parts;
  }

  /** The sources of the beans that a page or a part of one names. */
  public static Set<Path> beansOf(Path part) {
    return BEAN_USED
        .matcher(read(part))
        .results()
        .map(used -> BEANS.get(used.group(1)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The sources of all beans, by their names in pages. */
  private static Map<String, Path> beans() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).contains("@Named"))
          .collect(Collectors.toMap(Webapp::beanName, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String beanName(Path source) {
    String type = source.getFileName().toString().replace(".java", "");
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  private static void addPartsOf(Path file, Map<String, Path> tags, Set<Path> parts) {
    if (parts.add(file)) {
      String text = read(file);
      INCLUDED
          .matcher(text)
          .results()
          .map(included -> ROOT.resolve(included.group(1).substring(1)))
          .forEach(included -> addPartsOf(included, tags, parts));
      TAG_USED
          .matcher(text)
          .results()
          .map(used -> tags.get(used.group(1)))
          .filter(Objects::nonNull) // a component of ours has no source among the pages
          .forEach(used -> addPartsOf(used, tags, parts));
    }
  }

  private static Map<String, Path> tags() {
    Map<String, Path> tags = new HashMap<>();
    TAG_DECLARED
        .matcher(read(TAGS))
        .results()
        .forEach(tag -> tags.put(tag.group(1), INSIDE.resolve(tag.group(2))));
    return tags;
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of an XML file, entities of HTML left out. */
  public static Element parse(Path page) {
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
