package tw.caseprogress.web.deadline;

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

  static <T> FormReading<T> of(T value) {
    return new FormReading<>(Optional.of(value), List.of());
  }

  static <T> FormReading<T> wrong(List<FieldFault> faults) {
    return new FormReading<>(Optional.empty(), faults);
  }
}
