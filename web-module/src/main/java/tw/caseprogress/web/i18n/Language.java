package tw.caseprogress.web.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.typed.TypedLine;

/**
 * A language that screens and answers are written in; Traditional Chinese of Taiwan comes first.
 */
public enum Language {
  ZH_TW(Locale.TAIWAN, "zh", "zh-Hant-TW"),
  EN(Locale.ENGLISH, "en", "en");

  private static final Pattern QUALITY =
      Pattern.compile("[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");
  private static final int LONGEST_HEADER = 1_000;

  /** Of the parameter and of the cookie, which pages set (LanguageViewHandler). */
  private static final String NAME = "lang";

  private final Locale locale;
  private final String code;
  private final String pageTag;

  Language(Locale locale, String code, String pageTag) {
    this.locale = locale;
    this.code = code;
    this.pageTag = pageTag;
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
    String wanted =
        Locale.forLanguageTag(TypedLine.technical(code).replace('_', '-')).getLanguage();
    for (Language language : values()) {
      if (language.code.equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language that a request asks for, or that its reader chose before. */
  public static Language of(HttpServletRequest request) {
    return find(request.getParameter(NAME))
        .or(() -> remembered(request).flatMap(cookie -> find(cookie.getValue())))
        .orElse(ZH_TW);
  }

  private static Optional<Cookie> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst();
  }

  /** The language of a locale; zh-TW for every locale that is not English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(EN.code) ? EN : ZH_TW;
  }

  /** One of two names of the same thing, whichever is in the locale's language. */
  public static String choose(Locale locale, String chinese, String english) {
    return of(locale) == EN ? english : chinese;
  }

  /** The tag of the language that a text is written in: zh-TW if there is one Han sign in it. */
  public static String tagOf(String text) {
    return writtenIn(text).locale.toLanguageTag();
  }

  /**
   * The same as a page says it in {@code lang}, script included, for those who have it read out.
   */
  public static String pageTagOf(String text) {
    return writtenIn(text).pageTag;
  }

  private static Language writtenIn(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic) ? ZH_TW : EN;
  }

  /** A phone number as a reader of the locale's language dials it. */
  public static String phone(Locale locale, String number) {
    return of(locale) == EN ? EnquiryPhone.inEnglish(number) : EnquiryPhone.inChinese(number);
  }

  /** The address by which a telephone dials such a number; empty where it is not one number. */
  public static String dial(String number) {
    return EnquiryPhone.link(number).orElse("");
  }

  /**
   * The language that a header {@code Accept-Language} likes best of those that we speak; zh-TW if
   * none. A part that cannot be read is passed by, such as {@code en;q=abc}; {@code zh_TW}, as Java
   * writes it, can.
   */
  public static Language accepted(String header) {
    Language best = ZH_TW;
    double most = 0;
    for (String part : header.length() > LONGEST_HEADER ? new String[0] : header.split(",")) {
      String[] range = part.split(";", 2);
      double weight = range.length == 1 ? 1 : weight(range[1].strip());
      Optional<Language> spoken = find(range[0]);
      if (weight > most && spoken.isPresent()) {
        most = weight;
        best = spoken.get();
      }
    }
    return best;
  }

  /** What a quality such as {@code q=0.8} weighs; 0 if it cannot be read. */
  private static double weight(String quality) {
    Matcher weight = QUALITY.matcher(quality);
    return weight.matches() ? Double.parseDouble(weight.group(1)) : 0;
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
