package tw.caseprogress.consent;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.slip.SlipPage;

/**
 * The paper of a consent form: its text, the choice of the survey, and lines to sign on.
 *
 * <p>Whatever somebody typed is escaped. Safe for concurrent use.
 */
public final class ConsentFormPage {

  private final Template document =
      Mustache.compiler().compile(resource("consent-form.html.mustache"));
  private final String stylesheet = resource("consent-form.css");

  /**
   * The form as a whole XHTML document that needs nothing from elsewhere but its fonts.
   *
   * @param fontFamilies in order of choice
   */
  public String document(ConsentForm form, ContactLanguage language, List<String> fontFamilies) {
    ResourceBundle labels = ConsentWords.bundle(language);
    Map<String, Object> values = new HashMap<>();
    labels.keySet().forEach(key -> values.put("say-" + key, labels.getString(key)));
    values.put("lang", SlipPage.languageTag(language));
    values.put("draft", form.isDraft());
    values.put("version", form.version());
    values.put("title", at(form, ConsentPart.TITLE, language));
    values.put("lead", lines(at(form, ConsentPart.LEAD, language)));
    values.put(
        "items",
        ConsentPart.items().stream()
            .map(
                part ->
                    Map.of(
                        "label",
                        labels.getString(part.name()),
                        "lines",
                        lines(at(form, part, language))))
            .toList());
    values.put("declaration", lines(at(form, ConsentPart.DECLARATION, language)));
    values.put("stylesheet", stylesheet);
    values.put(
        "fontFamilies",
        fontFamilies.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")));
    return document.execute(values);
  }

  /** The name of the form's file, such as {@code 同意書-115-2.pdf}. */
  public String fileName(ConsentForm form, ContactLanguage language) {
    ResourceBundle labels = ConsentWords.bundle(language);
    String version = form.isDraft() ? labels.getString("draft") : form.version();
    return labels.getString("fileName") + '-' + version + ".pdf";
  }

  private static String at(ConsentForm form, ConsentPart part, ContactLanguage language) {
    return SlipPage.printable(form.words().at(part, language));
  }

  private static List<String> lines(String words) {
    return words.lines().toList();
  }

  private static String resource(String name) {
    try (InputStream stream = ConsentFormPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
