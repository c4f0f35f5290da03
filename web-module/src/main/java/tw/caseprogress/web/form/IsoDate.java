package tw.caseprogress.web.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.typed.TypedLine;

/**
 * Dates as requests and date fields of browsers carry them: {@code 2026-11-22}, years of 4 digits;
 * and times of day: {@code 09:30}.
 */
public final class IsoDate {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private IsoDate() {}

  /** Finds the date that a text stands for; empty when there is no such day, or no such form. */
  public static Optional<LocalDate> find(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(TypedLine.numeric(text), FORM));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Finds the time of day that a text like {@code 09:30} stands for; empty when there is none. */
  public static Optional<LocalTime> findTime(String text) {
    try {
      return Optional.of(LocalTime.parse(TypedLine.numeric(text), TIME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
