package tw.caseprogress.web.staff;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.Receiver;

/** To whom cases are to go, as it is chosen in a form: an officer, a unit, or another agency. */
public class ReceiverForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What kind of receiver is chosen. */
  public enum Kind {
    /** A colleague of the agency. */
    OFFICER,
    /** A unit of the agency. */
    UNIT,
    /** Another agency. */
    AGENCY
  }

  private Kind kind = Kind.OFFICER;
  private String officer;
  private Long unit;
  private String unitOfficer;
  private String agency;
  private Long unitOfAgency;

  /** The receiver; empty while what has to be chosen is not. */
  public Optional<Receiver> receiver() {
    return switch (kind) {
      case OFFICER -> Optional.ofNullable(officer).map(Receiver::officer);
      case UNIT ->
          Optional.ofNullable(unit).map(id -> Receiver.unit(id, Optional.ofNullable(unitOfficer)));
      case AGENCY ->
          Optional.ofNullable(agency)
              .map(code -> Receiver.agency(code, Optional.ofNullable(unitOfAgency)));
    };
  }

  /**
   * The receiver.
   *
   * @throws CaseInputException if what has to be chosen is not
   */
  public Receiver required() {
    return receiver().orElseThrow(() -> new CaseInputException(Fault.NO_RECEIVER));
  }

  public List<Kind> getKinds() {
    return List.of(Kind.values());
  }

  public Kind getKind() {
    return kind;
  }

  /** Takes a kind; a form that names none keeps the one before. */
  public void setKind(Kind kind) {
    this.kind = kind == null ? this.kind : kind;
  }

  public boolean isToOfficer() {
    return kind == Kind.OFFICER;
  }

  public boolean isToUnit() {
    return kind == Kind.UNIT;
  }

  public boolean isToAgency() {
    return kind == Kind.AGENCY;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  /** An officer who gets the cases of the unit at once; null: whoever takes them. */
  public String getUnitOfficer() {
    return unitOfficer;
  }

  public void setUnitOfficer(String unitOfficer) {
    this.unitOfficer = unitOfficer;
  }

  public String getAgency() {
    return agency;
  }

  /** Takes another agency, whose units are others. */
  public void setAgency(String agency) {
    if (agency == null || !agency.equals(this.agency)) {
      unitOfAgency = null;
    }
    this.agency = agency;
  }

  /** A unit of the other agency; null: the one by which it takes in the type of the case. */
  public Long getUnitOfAgency() {
    return unitOfAgency;
  }

  public void setUnitOfAgency(Long unitOfAgency) {
    this.unitOfAgency = unitOfAgency;
  }
}
