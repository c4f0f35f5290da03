package tw.caseprogress.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentFormFault.Kind;
import tw.caseprogress.typed.TypedLine;

/**
 * What a version of the consent form says, in both languages; a draft may have holes.
 *
 * @param texts what is written at each place; a place without words is not among them
 */
public record ConsentWords(Map<ConsentPlace, String> texts) {

  /** A form on which nothing is written. */
  public static final ConsentWords NONE = new ConsentWords(Map.of());

  private static final String BUNDLE = "tw.caseprogress.i18n.ConsentForm";

  public ConsentWords {
    texts = Map.copyOf(texts);
  }

  /** What was typed at each place, null for nothing, without what nobody sees. */
  public static ConsentWords typed(Function<ConsentPlace, String> typed) {
    return new ConsentWords(
        ConsentPlace.all().stream()
            .filter(place -> !TypedLine.isBlank(typed.apply(place)))
            .collect(Collectors.toMap(place -> place, place -> words(typed.apply(place)))));
  }

  private static String words(String typed) {
    return TypedLine.words(typed.replace("\r\n", "\n"));
  }

  /** The words at a place; empty text if there are none. */
  public String at(ConsentPart part, ContactLanguage language) {
    return texts.getOrDefault(new ConsentPlace(part, language), "");
  }

  /** What keeps the form from being put in force: every place without words, or with too many. */
  public List<ConsentFormFault> faults() {
    List<ConsentFormFault> faults = new ArrayList<>();
    for (ConsentPlace place : ConsentPlace.all()) {
      if (!texts.containsKey(place)) {
        faults.add(ConsentFormFault.at(place, Kind.EMPTY));
      }
    }
    faults.addAll(lengths());
    return faults;
  }

  /** What keeps a draft from being saved: every place with too many words. */
  public List<ConsentFormFault> lengths() {
    return ConsentPlace.all().stream()
        .filter(place -> texts.getOrDefault(place, "").length() > place.part().most())
        .map(place -> ConsentFormFault.at(place, Kind.TOO_LONG))
        .toList();
  }

  /** The places whose words differ, in the order of the paper. */
  public List<ConsentPlace> differences(ConsentWords other) {
    return ConsentPlace.all().stream()
        .filter(place -> !texts.getOrDefault(place, "").equals(other.texts.getOrDefault(place, "")))
        .toList();
  }

  /** The text that an applicant consents to: title, lead, the six items, declaration. */
  public String text(ContactLanguage language) {
    ResourceBundle labels = bundle(language);
    String items =
        ConsentPart.items().stream()
            .map(part -> labels.getString(part.name()) + at(part, language))
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n\n",
        at(ConsentPart.TITLE, language),
        at(ConsentPart.LEAD, language),
        items,
        at(ConsentPart.DECLARATION, language));
  }

  static ResourceBundle bundle(ContactLanguage language) {
    return ResourceBundle.getBundle(
        BUNDLE, language == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN);
  }
}
