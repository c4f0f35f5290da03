package tw.caseprogress.casefile;

import java.util.List;

/**
 * What is to be put right or changed cannot be kept as it was typed; every wrong field is named.
 */
public class InvalidCorrectionException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldFault> faults;

  public InvalidCorrectionException(List<FieldFault> faults) {
    super("Correction refused: " + faults.stream().map(f -> f.field() + " " + f.code()).toList());
    this.faults = List.copyOf(faults);
  }

  /** At least one. */
  public List<FieldFault> faults() {
    return faults;
  }

  @Override
  public String code() {
    return "invalidCorrection";
  }
}
