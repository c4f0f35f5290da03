package tw.caseprogress.textquery;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.TextMessageLength;
import tw.caseprogress.typed.RocDate;

/**
 * Words the answer to a text message, in one segment: who handles the case, how it stands, until
 * when it takes.
 *
 * <p>As on the hotline neither the decision nor what an officer wrote is told; no name, no password
 * and no link. Of the number only the end, to tell two cases apart. Where names are too long for
 * one segment the step's is cut.
 */
public final class TextAnswer {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final ContactLanguage language;
  private final ResourceBundle words;

  /** Answers in a language. */
  public TextAnswer(ContactLanguage language) {
    this.language = language;
    this.words = ResourceBundle.getBundle("tw.caseprogress.i18n.TextAnswer", locale());
  }

  /** The language in which a message is answered: English if it has Latin letters and no Han. */
  public static ContactLanguage languageOf(String text) {
    boolean latin = text.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    return latin && !han ? ContactLanguage.EN : ContactLanguage.ZH_TW;
  }

  /**
   * How a case stands.
   *
   * @param today the day of the answer
   */
  public String of(TextCase asked, LocalDate today) {
    String name = asked.stepName();
    int signs = name.codePointCount(0, name.length());
    for (int kept = signs; ; kept--) {
      String text = say(asked, today, kept == signs ? name : cut(name, kept));
      if (kept == 0 || TextMessageLength.of(text).segments() == 1) {
        return text;
      }
    }
  }

  private String say(TextCase asked, LocalDate today, String stepName) {
    return say(
        key(asked, today),
        asked.agency(),
        asked.endOfNumber(),
        Integer.toString(asked.stepOrder()),
        Integer.toString(asked.steps()),
        stepName,
        asked.day().map(this::dated).orElse(""));
  }

  /** No such case, or another password: the same words. */
  public String notFound() {
    return say("notFound");
  }

  /**
   * Too many questions.
   *
   * @param from the time of day from which one may ask again
   */
  public String tooMany(LocalTime from) {
    return say("tooMany", HOUR.format(from));
  }

  /** What to send. */
  public String hint() {
    return say("hint");
  }

  private static String key(TextCase asked, LocalDate today) {
    return switch (asked.standing()) {
      case CLOSED_ON_TIME, CLOSED_LATE -> "closed";
      case AWAITING_SUPPLEMENT ->
          asked.day().filter(day -> day.isBefore(today)).isPresent()
              ? "supplement.late"
              : "supplement";
      case AWAITING_OTHERS -> "waiting";
      case NOT_STARTED -> "notStarted";
      case OVERDUE -> "overdue";
      case ON_TIME, DUE_SOON, DUE_TODAY -> "due";
    };
  }

  private String cut(String name, int kept) {
    return name.substring(0, name.offsetByCodePoints(0, kept)) + words.getString("more");
  }

  private String dated(LocalDate day) {
    return language == ContactLanguage.EN ? day.toString() : RocDate.text(day);
  }

  private String say(String key, Object... facts) {
    return new MessageFormat(words.getString(key), locale()).format(facts);
  }

  private Locale locale() {
    return language == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN;
  }
}
