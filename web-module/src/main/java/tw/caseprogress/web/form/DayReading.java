package tw.caseprogress.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.typed.TypedDay;
import tw.caseprogress.typed.TypedLine;

/** A typed day with the fault that a page names. */
public final class DayReading {
  private static final int LONGEST_ECHO = 40;

  private DayReading() {}

  /** Reads the day of a field in any form that people write. */
  public static FormReading<LocalDate> typed(String field, String typed) {
    TypedDay read = TypedDay.read(typed);
    return read.day()
        .map(FormReading::of)
        .orElseGet(
            () ->
                FormReading.wrong(
                    List.of(
                        FieldFault.of(field, "day." + read.fault().orElseThrow(), echo(typed)))));
  }

  /** Reads the day of a field in the one form of programs. */
  public static FormReading<LocalDate> iso(String field, String text) {
    Optional<LocalDate> day = IsoDate.find(text);
    return day.map(FormReading::of)
        .orElseGet(() -> FormReading.wrong(List.of(FieldFault.of(field, "notADate"))));
  }

  private static String echo(String typed) {
    return typed.codePointCount(0, typed.length()) <= LONGEST_ECHO
        ? TypedLine.text(typed)
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
  }
}
