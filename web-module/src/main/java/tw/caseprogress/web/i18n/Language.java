package tw.caseprogress.web.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.organisation.EnquiryPhone;

/**
 * A language that screens and answers are written in; Traditional Chinese of Taiwan comes first.
 */
public enum Language {
  ZH_TW(Locale.TAIWAN, "zh"),
  EN(Locale.ENGLISH, "en");

  private final Locale locale;
  private final String code;

  Language(Locale locale, String code) {
    this.locale = locale;
    this.code = code;
  }

  public Locale locale() {
    return locale;
  }

  /** The code of addresses and cookies: {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  /**
   * The language that a code stands for; any tag beginning with it counts ({@code zh-TW}, {@code
   * en-GB}), upper or lower case. Empty for null and for anything else.
   */
  public static Optional<Language> find(String code) {
    if (code == null) {
      return Optional.empty();
    }
    String wanted = Locale.forLanguageTag(code.strip().replace('_', '-')).getLanguage();
    for (Language language : values()) {
      if (language.code.equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of a locale; zh-TW for every locale that is not English. */
  public static Language of(Locale locale) {
    return find(locale.getLanguage()).orElse(ZH_TW);
  }

  /** One of two names of the same thing, whichever is in the locale's language. */
  public static String choose(Locale locale, String chinese, String english) {
    return of(locale) == EN ? english : chinese;
  }

  /** A phone number as a reader of the locale's language dials it. */
  public static String phone(Locale locale, String number) {
    return of(locale) == EN ? EnquiryPhone.inEnglish(number) : EnquiryPhone.inChinese(number);
  }

  /**
   * The first of the accepted locales that we speak, in the caller's order of preference; zh-TW
   * when we speak none of them.
   */
  public static Language accepted(List<Locale> locales) {
    return locales.stream()
        .flatMap(locale -> find(locale.getLanguage()).stream())
        .findFirst()
        .orElse(ZH_TW);
  }
}
