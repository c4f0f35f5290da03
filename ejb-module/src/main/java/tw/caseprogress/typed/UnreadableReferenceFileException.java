package tw.caseprogress.typed;

import java.util.List;
import java.util.stream.Collectors;

/** A delivered file of agencies or case types breaks its form; every fault is listed. */
public class UnreadableReferenceFileException extends RuntimeException {

  private final transient List<FileFault> faults;

  /**
   * @param file the file's name
   */
  public UnreadableReferenceFileException(String file, List<FileFault> faults) {
    super(file + ": " + faults.stream().map(FileFault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<FileFault> faults() {
    return faults;
  }
}
