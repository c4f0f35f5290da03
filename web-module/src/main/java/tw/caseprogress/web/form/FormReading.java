package tw.caseprogress.web.form;

import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;

/**
 * What came of reading a form: a value, or every wrong field of it.
 *
 * @param value empty if there is a fault
 * @param faults empty if there is a value
 */
public record FormReading<T>(Optional<T> value, List<FieldFault> faults) {

  public FormReading {
    faults = List.copyOf(faults);
    if (value.isPresent() != faults.isEmpty()) {
      throw new IllegalArgumentException("A reading has either a value or faults");
    }
  }

  /** What was typed makes sense. */
  public static <T> FormReading<T> of(T value) {
    return new FormReading<>(Optional.of(value), List.of());
  }

  /** Something of it does not; names every wrong field. */
  public static <T> FormReading<T> wrong(List<FieldFault> faults) {
    return new FormReading<>(Optional.empty(), faults);
  }
}
