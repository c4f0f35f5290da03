package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.primefaces.component.inputtext.InputText;
import tw.caseprogress.web.Webapp;

/**
 * No text of a library reaches anybody: each that Faces, PrimeFaces or Jakarta Validation may look
 * up is ours. A library that comes with a new one fails here until it has its words in both
 * languages.
 */
class LibraryTextsTest {
  private static final String FACES = "tw/caseprogress/i18n/FacesMessages";
  private static final String VALIDATION = "ValidationMessages";
  private static final Path WORDS_IN_THE_BROWSER =
      Path.of("src", "main", "webapp", "resources", "caseprogress", "words-zh.js");
  private static final String THEIR_WORDS_IN_THE_BROWSER =
      "META-INF/resources/primefaces/locales/locale-en.js";
  private static final Pattern MAINLAND =
      Pattern.compile("信息|默認|網絡|用戶|激活|菜單|鼠標|屏幕|服務器|字符|鏈接|驗證失敗|視頻|文檔|打印");
  private static final Pattern KEY = Pattern.compile("(?m)^ +\"?([\\w.]+)\"?: ?(?!\\{$)");

  static Stream<String> bundlesOfLibraries() {
    return Stream.of("org/primefaces/Messages.properties", "jakarta/faces/Messages.properties");
  }

  @ParameterizedTest
  @MethodSource("bundlesOfLibraries")
  void everyTextOfFacesAndPrimeFaces_isOurs(String bundle) {
    Set<String> theirs = properties(bundle).stringPropertyNames();

    assertThat(theirs).isNotEmpty();
    assertThat(BundleFile.read(FACES + ".properties").keys()).containsAll(theirs);
    assertThat(BundleFile.read(FACES + "_en.properties").keys()).containsAll(theirs);
  }

  @Test
  void everyTextOfTheConstraints_isOurs() {
    Set<String> theirs =
        namesIn(Constraint.class, "jakarta/validation/constraints").stream()
            .filter(name -> name.matches("[A-Z]\\w+\\.class"))
            .map(name -> name.replace(".class", ".message"))
            .map(name -> "jakarta.validation.constraints." + name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(theirs).contains("jakarta.validation.constraints.NotNull.message");
    assertThat(BundleFile.read(VALIDATION + ".properties").keys()).containsAll(theirs);
    assertThat(BundleFile.read(VALIDATION + "_en.properties").keys()).containsAll(theirs);
  }

  /** Faces lets a message with a detail be looked up by both keys. */
  @ParameterizedTest
  @ValueSource(strings = {".properties", "_en.properties"})
  void noTextOfOurs_isOneOfNobody(String suffix) {
    Set<String> theirs =
        bundlesOfLibraries()
            .flatMap(bundle -> properties(bundle).stringPropertyNames().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(BundleFile.read(FACES + suffix).keys())
        .allMatch(key -> theirs.contains(key) || theirs.contains(key.replace("_detail", "")));
  }

  /** What PrimeFaces checks in the browser is not switched on: its messages are never looked up. */
  @Test
  void everyWordInTheBrowser_isOurs() throws IOException {
    String theirs = text(THEIR_WORDS_IN_THE_BROWSER);
    String spoken = theirs.replaceAll("(?s)\n    messages: \\{.*?\n    },", "");

    assertThat(Webapp.read(Path.of("src/main/webapp/WEB-INF/web.xml")))
        .doesNotContain("CLIENT_SIDE_VALIDATION");
    assertThat(keys(Files.readString(WORDS_IN_THE_BROWSER)))
        .containsExactlyInAnyOrderElementsOf(keys(spoken));
  }

  @Test
  void nothingThatAnybodyReads_isInTheWordsOfTheMainland() throws IOException {
    Set<Integer> simplified = simplifiedOnly();
    List<String> found = new ArrayList<>();
    for (String bundle : List.of("tw/caseprogress/i18n/Messages", FACES, VALIDATION)) {
      BundleFile.read(bundle + ".properties")
          .texts()
          .forEach((key, text) -> addForeign(key, text, simplified, found));
    }
    addForeign("words-zh.js", Files.readString(WORDS_IN_THE_BROWSER), simplified, found);

    assertThat(found).isEmpty();
  }

  @Test
  void theTextsOfPrimeFacesInChinese_wouldBeFound() {
    List<String> found = new ArrayList<>();
    Set<Integer> simplified = simplifiedOnly();
    properties("org/primefaces/Messages_zh.properties")
        .forEach((key, text) -> addForeign((String) key, (String) text, simplified, found));

    assertThat(found).hasSizeGreaterThan(15);
  }

  private static void addForeign(
      String key, String text, Set<Integer> simplified, List<String> found) {
    text.codePoints()
        .filter(simplified::contains)
        .forEach(character -> found.add(key + ": " + Character.toString(character)));
    MAINLAND.matcher(text).results().forEach(word -> found.add(key + ": " + word.group()));
  }

  /** Common characters of the mainland that Big5, in which Taiwan writes, does not have. */
  private static Set<Integer> simplifiedOnly() {
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    return Stream.iterate(0x4E00, character -> character <= 0x9FFF, character -> character + 1)
        .filter(character -> mainland.canEncode((char) character.intValue()))
        .filter(character -> !taiwan.canEncode((char) character.intValue()))
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(String script) {
    return KEY.matcher(script)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = InputText.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> namesIn(Class<?> ofJar, String folder) {
    URI jar = URI.create("jar:" + ofJar.getProtectionDomain().getCodeSource().getLocation());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> names = Files.list(files.getPath(folder))) {
      return names.map(name -> name.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
