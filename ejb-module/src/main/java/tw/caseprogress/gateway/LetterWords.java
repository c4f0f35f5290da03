package tw.caseprogress.gateway;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import tw.caseprogress.typed.RocDate;

/**
 * The words of a letter to people of the agencies: sentences of a bundle, days, templates.
 *
 * <p>In Traditional Chinese, or in the language that was asked for; days are 民國 dates.
 */
public final class LetterWords {

  /** The most cases that one letter lists. */
  public static final int LONGEST_LIST = 200;

  private static final String WORD = "word.";

  private final ResourceBundle bundle;
  private final Locale language;

  /**
   * @param bundle the full name of the bundle; its keys that begin with {@code word.} are at hand
   *     in templates
   */
  public LetterWords(String bundle) {
    this(bundle, Locale.TAIWAN);
  }

  /** The same in another language. */
  public LetterWords(String bundle, Locale language) {
    this.bundle = ResourceBundle.getBundle(bundle, language);
    this.language = language;
  }

  /** A day such as 115/11/23. */
  public String day(LocalDate date) {
    return RocDate.text(date);
  }

  /** A day with its weekday, such as 115/11/23 星期一. */
  public String dayAndWeekday(LocalDate date) {
    return day(date) + " " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
  }

  /** A sentence of the bundle, its places filled; without arguments still a pattern. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }

  /** What a template needs to speak: {@code word.<name>} for each word of the bundle. */
  public Map<String, Object> values() {
    Map<String, Object> words = new LinkedHashMap<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(WORD))
        .forEach(key -> words.put(key.substring(WORD.length()), bundle.getString(key)));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("word", words);
    return values;
  }

  /**
   * Puts what a letter lists among its values, {@value #LONGEST_LIST} of it at most, and as {@code
   * unlisted} the sentence of what it leaves out.
   *
   * @param name of the list in the template
   */
  public <T> void putListed(
      Map<String, Object> values, String name, List<T> all, Function<T, Map<String, Object>> line) {
    values.put(name, listed(all).stream().map(line).toList());
    values.put("unlisted", unlisted(all.size() - LONGEST_LIST));
  }

  /** As much as one letter lists. */
  public static <T> List<T> listed(List<T> all) {
    return all.subList(0, Math.min(all.size(), LONGEST_LIST));
  }

  /** The sentence of what a letter leaves out; none if it leaves nothing out. */
  public List<String> unlisted(long more) {
    return more > 0 ? List.of(say("unlisted", more)) : List.of();
  }

  /** The template for plain text that lies beside a class. */
  public static Template text(Class<?> letter, String name) {
    return template(letter, name + ".txt", false);
  }

  /** The template for HTML that lies beside a class; what is filled in is escaped. */
  public static Template html(Class<?> letter, String name) {
    return template(letter, name + ".html", true);
  }

  private static Template template(Class<?> letter, String name, boolean escaped) {
    try (Reader reader =
        new InputStreamReader(
            letter.getResourceAsStream(name + ".mustache"), StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(escaped).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
