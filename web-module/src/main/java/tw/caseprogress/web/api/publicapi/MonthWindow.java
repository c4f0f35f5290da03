package tw.caseprogress.web.api.publicapi;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.form.IsoDate;

/** Reads the parameters {@code from} and {@code to} of a request that asks for months. */
final class MonthWindow {

  /** Three years; more is asked for piece by piece. */
  static final int MOST_MONTHS = 36;

  private MonthWindow() {}

  /** Reads both; empty when one is wrong, which is then added to the faults. */
  static Optional<CoveredMonths> read(String from, String to, List<FieldFault> faults) {
    Optional<YearMonth> first = month("from", from, faults);
    Optional<YearMonth> last = month("to", to, faults);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    long months = first.get().until(last.get(), ChronoUnit.MONTHS) + 1;
    if (months < 1) {
      faults.add(FieldFault.of("to", "endsBeforeBegin"));
    } else if (months > MOST_MONTHS) {
      faults.add(FieldFault.of("to", "tooManyMonths"));
    } else {
      return Optional.of(new CoveredMonths(first.get(), last.get()));
    }
    return Optional.empty();
  }

  private static Optional<YearMonth> month(String field, String text, List<FieldFault> faults) {
    if (TypedLine.isBlank(text)) {
      faults.add(FieldFault.of(field, "required"));
      return Optional.empty();
    }
    Optional<YearMonth> month = IsoDate.find(TypedLine.numeric(text) + "-01").map(YearMonth::from);
    if (month.isEmpty()) {
      faults.add(FieldFault.of(field, "notAMonth"));
    }
    return month;
  }
}
