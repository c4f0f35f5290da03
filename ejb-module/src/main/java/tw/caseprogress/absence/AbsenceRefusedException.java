package tw.caseprogress.absence;

import java.util.List;
import java.util.stream.Collectors;
import tw.caseprogress.absence.AbsenceRule.Objection;

/** An absence is not entered or taken back; all stays as it was. */
public class AbsenceRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Objection> objections;

  public AbsenceRefusedException(List<Objection> objections) {
    super(
        "Absence refused: "
            + objections.stream().map(one -> one.fault().name()).collect(Collectors.joining(", ")));
    this.objections = List.copyOf(objections);
  }

  public AbsenceRefusedException(AbsenceFault fault) {
    this(List.of(Objection.of(fault)));
  }

  /** Every reason, at least one. */
  public List<Objection> objections() {
    return objections;
  }
}
