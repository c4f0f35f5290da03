package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.form.IsoDate;

/** The parameters {@code from} and {@code to} of a request, both days included. */
record DateWindow(LocalDate from, LocalDate to) {

  /**
   * Reads both.
   *
   * @throws ProblemException naming each that is missing, no date, or the wrong way round
   */
  static DateWindow read(String from, String to) {
    List<FieldFault> faults = new ArrayList<>();
    return read(from, to, faults).orElseThrow(() -> ProblemException.invalid(faults));
  }

  /** Reads both; empty when one is wrong, which is then added to the faults. */
  static Optional<DateWindow> read(String from, String to, List<FieldFault> faults) {
    Optional<LocalDate> first = date("from", from, faults);
    Optional<LocalDate> last = date("to", to, faults);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      faults.add(FieldFault.of("to", "endsBeforeBegin"));
      return Optional.empty();
    }
    return Optional.of(new DateWindow(first.get(), last.get()));
  }

  private static Optional<LocalDate> date(String field, String text, List<FieldFault> faults) {
    if (TypedLine.isBlank(text)) {
      faults.add(FieldFault.of(field, "required"));
      return Optional.empty();
    }
    Optional<LocalDate> date = IsoDate.find(text);
    if (date.isEmpty()) {
      faults.add(FieldFault.of(field, "notADate"));
    }
    return date;
  }
}
