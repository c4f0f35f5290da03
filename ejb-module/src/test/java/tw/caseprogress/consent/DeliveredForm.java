package tw.caseprogress.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.ContactLanguage;

/** The form that comes with the product, read from the migration that puts it into the tables. */
public final class DeliveredForm {

  private static final Pattern TEXT =
      Pattern.compile(
          "^  \\('([A-Z]+)', '([A-Z_]+)', '([^']*+(?:''[^']*+)*+)'\\)", Pattern.MULTILINE);

  private DeliveredForm() {}

  public static ConsentWords words() {
    Matcher text = TEXT.matcher(resource("/db/migration/V20261202.1100__consent_keep_forms.sql"));
    Map<ConsentPlace, String> texts = new HashMap<>();
    while (text.find()) {
      texts.put(
          new ConsentPlace(
              ConsentPart.valueOf(text.group(1)), ContactLanguage.valueOf(text.group(2))),
          text.group(3).replace("''", "'"));
    }
    return new ConsentWords(texts);
  }

  /** The same with other words at a place. */
  public static ConsentWords with(ConsentPart part, ContactLanguage language, String words) {
    Map<ConsentPlace, String> texts = new HashMap<>(words().texts());
    texts.put(new ConsentPlace(part, language), words);
    return ConsentWords.typed(texts::get);
  }

  static String resource(String name) {
    try (InputStream stream = DeliveredForm.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
