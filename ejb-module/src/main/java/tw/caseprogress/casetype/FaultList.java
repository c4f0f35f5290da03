package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one file, and reads values that may be wrong. */
final class FaultList {

  private final String file;
  private final List<FileFault> faults = new ArrayList<>();

  FaultList(String file) {
    this.file = file;
  }

  void add(int line, String problem) {
    faults.add(new FileFault(line, problem));
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new UnreadableReferenceFileException(file, faults);
    }
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, int line) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    add(line, "'" + name + "' is no " + type.getSimpleName());
    return Optional.empty();
  }

  Optional<LocalDate> date(String value, int line) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      add(line, "'" + value + "' is no date of the form 2008-06-02");
      return Optional.empty();
    }
  }

  /** The parts between the bars, all filled; empty when there are more, fewer, or a blank one. */
  Optional<List<String>> parts(FileLine line, int expected) {
    List<String> parts = line.parts();
    if (parts.size() != expected || parts.stream().anyMatch(String::isEmpty)) {
      add(line.number(), "'" + line.key() + "' needs " + expected + " parts between '|'");
      return Optional.empty();
    }
    return Optional.of(parts);
  }
}
