package tw.caseprogress.handout;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.slip.SlipPage;

/**
 * The handouts as documents that need nothing from elsewhere but their fonts: in the words of the
 * bundle, with the steps of a query as a drawing, and a code that leads to the address for queries.
 * Safe for concurrent use.
 */
public final class HandoutPage {

  private static final String BUNDLE = "tw.caseprogress.i18n.Handout";
  private static final int STEPS = 3;

  private final Template poster = template("poster.html.mustache");
  private final Template leaflet = template("leaflet.html.mustache");
  private final String stylesheet = resource("handout.css");
  private final String publicAddress;

  /**
   * Handouts that name an address for queries.
   *
   * @param publicAddress where citizens look their cases up
   */
  public HandoutPage(String publicAddress) {
    this.publicAddress = publicAddress;
  }

  /**
   * A handout as a whole XHTML document.
   *
   * @param agency who hands it out; empty where no setting says so
   * @param fontFamilies in order of choice
   */
  public String document(Handout handout, String agency, List<String> fontFamilies) {
    ResourceBundle words = words(handout.language());
    Map<String, Object> values = new HashMap<>();
    words
        .keySet()
        .forEach(key -> values.put("say-" + key, SlipPage.printable(words.getString(key))));
    values.put("lang", SlipPage.languageTag(handout.language()));
    values.put("agency", SlipPage.printable(agency));
    values.put(
        "author", SlipPage.printable(agency.isEmpty() ? words.getString("product") : agency));
    values.put("publicAddress", publicAddress);
    values.put("shownAddress", publicAddress.replaceAll("^https?://|/+$", ""));
    values.put("paper", handout.kind().paper());
    values.put("look", look(handout));
    values.put("large", handout.large());
    values.put("steps", steps("step", words));
    values.put("applying", steps("apply", words));
    values.put("stylesheet", stylesheet);
    values.put(
        "fontFamilies",
        fontFamilies.stream().map("'%s'"::formatted).collect(Collectors.joining(", ")));
    return (handout.kind() == Handout.Kind.LEAFLET ? leaflet : poster).execute(values);
  }

  private static List<Map<String, Object>> steps(String key, ResourceBundle words) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(
            place ->
                Map.<String, Object>of(
                    "place",
                    place,
                    "name",
                    words.getString(key + place),
                    "text",
                    words.getString(key + place + ".text"),
                    "leaflet",
                    leafletText(key + place, words),
                    "more",
                    place < STEPS))
        .toList();
  }

  private static String look(Handout handout) {
    return handout.kind().name()
        + (handout.large() ? " large" : "")
        + (handout.language() == ContactLanguage.EN ? " en" : "");
  }

  // the code is not beside the steps there
  private static String leafletText(String step, ResourceBundle words) {
    String own = step + ".textLeaflet";
    return words.getString(words.containsKey(own) ? own : step + ".text");
  }

  private static ResourceBundle words(ContactLanguage language) {
    return ResourceBundle.getBundle(
        BUNDLE, language == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN);
  }

  private static Template template(String name) {
    return Mustache.compiler().emptyStringIsFalse(true).compile(resource(name));
  }

  private static String resource(String name) {
    try (InputStream stream = HandoutPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
