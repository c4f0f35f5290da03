package tw.caseprogress.casefile;

import java.util.List;

/** A name, an address or a consent cannot be kept as it was typed; every wrong field is named. */
public class InvalidPartyException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldFault> faults;

  public InvalidPartyException(List<FieldFault> faults) {
    super("Party refused: " + faults.stream().map(f -> f.field() + " " + f.code()).toList());
    this.faults = List.copyOf(faults);
  }

  /** At least one. */
  public List<FieldFault> faults() {
    return faults;
  }

  @Override
  public String code() {
    return "invalidParty";
  }
}
