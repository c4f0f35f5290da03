package tw.caseprogress.typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong in one file, and reads values that may be wrong. */
public final class FaultList {

  private final String file;
  private final List<FileFault> faults = new ArrayList<>();

  public FaultList(String file) {
    this.file = file;
  }

  /** Notes a fault of a line, counted from 1; 0 for the file as a whole. */
  public void add(int line, String problem) {
    faults.add(new FileFault(line, problem));
  }

  /**
   * Ends the reading if anything was wrong.
   *
   * @throws UnreadableReferenceFileException that lists every fault
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new UnreadableReferenceFileException(file, faults);
    }
  }

  /** The constant of a name; empty, and a fault, where there is none. */
  public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, int line) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    add(line, "'" + name + "' is no " + type.getSimpleName());
    return Optional.empty();
  }

  /** The day of the form 2008-06-02; empty, and a fault, where it is none. */
  public Optional<LocalDate> date(String value, int line) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      add(line, "'" + value + "' is no date of the form 2008-06-02");
      return Optional.empty();
    }
  }
}
