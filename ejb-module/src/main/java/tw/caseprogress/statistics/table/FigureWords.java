package tw.caseprogress.statistics.table;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.typed.RocDate;

/**
 * The words of figures in one language, and what they mean; the one place for screens, mails,
 * prints and files. Chinese ones date by the ROC calendar, English ones by ISO.
 */
public final class FigureWords {

  private static final String BUNDLE = "tw.caseprogress.i18n.Figures";
  private static final ZoneId OFFICE = ZoneId.of("Asia/Taipei");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MOST_DAYS = 5;
  private static final int PER_CENT = 100;

  private final ResourceBundle bundle;
  private final boolean english;

  private FigureWords(boolean english) {
    this.english = english;
    this.bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.TAIWAN);
  }

  /** The words in English where a language is that, and in Chinese for any other. */
  public static FigureWords of(Locale language) {
    return new FigureWords(Locale.ENGLISH.getLanguage().equals(language.getLanguage()));
  }

  /** The language of these words. */
  public Locale language() {
    return english ? Locale.ENGLISH : Locale.TAIWAN;
  }

  /** The head of a figure. */
  public String head(Figure figure) {
    return head(figure.key());
  }

  /** The head of a column, such as {@code caseType}. */
  public String head(String key) {
    return bundle.getString("head." + key);
  }

  /** What a figure means and what it leaves out; empty where its head says it all. */
  public Optional<String> definition(Figure figure) {
    String key = "definition." + figure.key();
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** What figures mean, those without a definition left out. */
  public List<String> definitions(List<Figure> figures) {
    return figures.stream().flatMap(figure -> definition(figure).stream()).toList();
  }

  /** A sentence, its places filled. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language()).format(arguments);
  }

  /** One of two names of the same. */
  public String choose(String chinese, String inEnglish) {
    return english ? inEnglish : chinese;
  }

  /** A day, such as 115/11/30 or 2026-11-30. */
  public String day(LocalDate day) {
    return english ? day.toString() : RocDate.text(day);
  }

  /** A month, such as 115/11 or 2026-11. */
  public String month(YearMonth month) {
    if (english || !RocDate.hasYear(month.atDay(1))) {
      return month.toString();
    }
    String first = day(month.atDay(1));
    return first.substring(0, first.lastIndexOf('/'));
  }

  /** A period, from its first to its last day. */
  public String period(Period period) {
    return period.from().equals(period.to())
        ? day(period.from())
        : say("period", day(period.from()), day(period.to()));
  }

  /** As of when figures were counted, and which days are not counted yet. */
  public String cut(Optional<Instant> countedAt, List<LocalDate> notCounted) {
    String counted = countedAt.map(at -> say("cut", moment(at))).orElse(say("cut.none"));
    if (notCounted.isEmpty()) {
      return counted;
    }
    String separator = bundle.getString("listSeparator");
    String days =
        notCounted.stream().limit(MOST_DAYS).map(this::day).collect(Collectors.joining(separator));
    return say(
        "cut.missing",
        counted,
        notCounted.size() > MOST_DAYS ? say("cut.more", days, notCounted.size()) : days);
  }

  /** A cell as people read it: counts with their thousands apart, shares in per cent. */
  public String shown(FigureCell cell) {
    if (cell instanceof FigureCell.Words words) {
      return words.text();
    } else if (cell instanceof FigureCell.Count count) {
      return String.format(Locale.ROOT, "%,d", count.number());
    } else if (cell instanceof FigureCell.Share share) {
      return String.format(Locale.ROOT, "%.1f%%", share.part() * PER_CENT);
    } else if (cell instanceof FigureCell.Measure measure) {
      return String.format(Locale.ROOT, "%,.1f", measure.number());
    } else if (cell instanceof FigureCell.Day day) {
      return day(day.date());
    }
    return bundle.getString("noFigure");
  }

  private String moment(Instant moment) {
    ZonedDateTime at = moment.atZone(OFFICE);
    return day(at.toLocalDate()) + " " + TIME.format(at);
  }
}
