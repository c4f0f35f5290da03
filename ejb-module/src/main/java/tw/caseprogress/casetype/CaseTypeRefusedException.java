package tw.caseprogress.casetype;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A case type is not added, changed, published or retired; it stays as it was. */
public class CaseTypeRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<DesignFault> faults;

  public CaseTypeRefusedException(List<DesignFault> faults) {
    super("Case type refused: " + faults);
    this.faults = new ArrayList<>(faults);
  }

  /** A refusal for one reason, which is about the whole. */
  public CaseTypeRefusedException(DesignFault.Kind kind, Object... arguments) {
    this(List.of(DesignFault.of("", kind, arguments)));
  }

  /** Every reason, at least one. */
  public List<DesignFault> faults() {
    return Collections.unmodifiableList(faults);
  }
}
