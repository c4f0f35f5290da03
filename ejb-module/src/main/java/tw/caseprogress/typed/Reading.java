package tw.caseprogress.typed;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading one typed value: the value in its one form, or what is wrong with it.
 *
 * @param value empty if there is a fault
 * @param fault empty if there is a value
 */
public record Reading<T>(Optional<T> value, Optional<TypedFault> fault) {

  public Reading {
    Objects.requireNonNull(value, "value");
    if (value.isPresent() == fault.isPresent()) {
      throw new IllegalArgumentException("A reading has either a value or a fault");
    }
  }

  static <T> Reading<T> of(T value) {
    return new Reading<>(Optional.of(value), Optional.empty());
  }

  static <T> Reading<T> wrong(String code, Object... arguments) {
    return new Reading<>(Optional.empty(), Optional.of(TypedFault.of(code, arguments)));
  }

  <U> Reading<U> then(Function<T, Reading<U>> next) {
    return value.map(next).orElseGet(() -> new Reading<>(Optional.empty(), fault));
  }

  @Override
  public String toString() {
    return "Reading[" + fault.map(TypedFault::code).orElse("right") + "]"; // it may be personal
  }
}
