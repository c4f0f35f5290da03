package tw.caseprogress.web.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactLanguage;

/** The texts of the bundle in one language, for answers and sentences that Java puts together. */
public final class Texts {
  private static final String BUNDLE = "tw.caseprogress.i18n.Messages";

  private static final Map<Language, Texts> ALL =
      Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), Texts::new));

  private final Language language;
  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Language language) {
    this.language = language;
    this.locale = language.locale();
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader());
  }

  /** The texts of a language; looked up once. */
  public static Texts in(Language language) {
    return ALL.get(language);
  }

  /** The texts of a locale's language; zh-TW for a language that we do not speak. */
  public static Texts in(Locale locale) {
    return in(Language.of(locale));
  }

  public Locale locale() {
    return locale;
  }

  /** The same language as people are written to in. */
  public ContactLanguage contactLanguage() {
    return isEnglish() ? ContactLanguage.EN : ContactLanguage.ZH_TW;
  }

  public boolean isEnglish() {
    return language == Language.EN;
  }

  /** Whether there are Chinese words in a text of readers of English. */
  public boolean isForeign(String text) {
    return isEnglish() && text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** One of two names of the same thing, whichever is in this language. */
  public String choose(String chinese, String english) {
    return Language.choose(locale, chinese, english);
  }

  /** A phone number as a reader of this language dials it. */
  public String phone(String number) {
    return Language.phone(locale, number);
  }

  /**
   * The text of a key, its {@code {0}} filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The text of a key that may not be there. */
  public Optional<String> find(String key, Object... arguments) {
    return bundle.containsKey(key) ? Optional.of(get(key, arguments)) : Optional.empty();
  }

  /** The word for a constant, under {@code EnumClass.CONSTANT}. */
  public String word(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
