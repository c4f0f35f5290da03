package tw.caseprogress.intake;

import java.util.List;
import tw.caseprogress.casefile.FieldFault;

/** The application cannot be registered as it was typed; every wrong field is named. */
public class InvalidIntakeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldFault> faults;

  public InvalidIntakeException(List<FieldFault> faults) {
    super("Intake refused: " + faults.stream().map(f -> f.field() + " " + f.code()).toList());
    this.faults = List.copyOf(faults);
  }

  /** At least one; in the order of the form. */
  public List<FieldFault> faults() {
    return faults;
  }
}
