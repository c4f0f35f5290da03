package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.RemindRefusal;

/** Who has one case: it goes to others, and is taken. Due date, clock and course stay. */
public final class HandlingBook {

  private final CaseFile caseFile;
  private final CaseOrigin origin;

  HandlingBook(CaseFile caseFile, CaseOrigin origin) {
    this.caseFile = caseFile;
    this.origin = origin;
  }

  /**
   * Gives the case to another officer of its unit.
   *
   * @throws CaseInputException if the officer has it already, or the reason is missing or too long
   */
  public void handTo(String officer, String reason, Entry entry) {
    caseFile.requireOpen();
    Wording.requireText(reason);
    if (officer.equals(origin.officerLogin())) {
      throw new CaseInputException(Fault.SAME_OFFICER);
    }
    origin.handTo(officer);
    caseFile.add(ProgressKind.HANDED_OVER, reason, entry);
  }

  /**
   * Gives the case to a unit, of its agency or of another.
   *
   * @param officer empty text: whoever of the unit takes the case
   * @param agencies what the entry says of the agency, if it is another
   * @throws CaseInputException if the unit and the officer have it already, or the reason is
   *     missing or too long
   */
  public void move(
      HandlingPlace to, String officer, String reason, List<CorrectedValue> agencies, Entry entry) {
    caseFile.requireOpen();
    Wording.requireText(reason);
    HandlingPlace from = origin.place();
    if (from.agencyId() == to.agencyId()
        && from.unit().equals(to.unit())
        && officer.equals(origin.officerLogin())) {
      throw new CaseInputException(Fault.SAME_UNIT);
    }
    List<CorrectedValue> values = new ArrayList<>(agencies);
    if (!from.unit().equals(to.unit())) {
      values.add(new CorrectedValue(CorrectedField.HANDLING_UNIT, from.unit(), to.unit()));
    }
    origin.moveTo(to, officer);
    caseFile.addCorrection(ProgressKind.HANDED_OVER, reason, values, entry);
  }

  /**
   * Gives the case to the officer who takes it.
   *
   * @param name of the officer
   * @throws CaseInputException if somebody has it already
   */
  public void take(String officer, String name, Entry entry) {
    caseFile.requireOpen();
    if (!origin.isUntaken()) {
      throw new CaseInputException(Fault.TAKEN);
    }
    origin.handTo(officer);
    caseFile.addCorrection(
        ProgressKind.HANDED_OVER,
        "",
        List.of(new CorrectedValue(CorrectedField.OFFICER, "", name)),
        entry);
  }

  /**
   * Notes that whoever has the case is reminded of it, once a day.
   *
   * @param name of who is reminded
   * @throws tw.caseprogress.casefile.CaseClosedException if the case is closed
   * @throws CaseInputException if nobody has it, or somebody was reminded that day
   */
  public void remind(String name, Entry entry) {
    caseFile.requireOpen();
    requireOfficer();
    if (isReminded(entry.on())) {
      throw new CaseInputException(Fault.REMINDED_TODAY);
    }
    caseFile.add(ProgressKind.REMINDED, name, entry);
  }

  /** Why nobody can be reminded of the case on a day; empty if somebody can. */
  public Optional<RemindRefusal> remindRefusal(LocalDate day) {
    if (caseFile.state() == CaseState.CLOSED) {
      return Optional.of(RemindRefusal.CLOSED);
    }
    if (origin.isUntaken()) {
      return Optional.of(RemindRefusal.NO_OFFICER);
    }
    return isReminded(day) ? Optional.of(RemindRefusal.REMINDED_TODAY) : Optional.empty();
  }

  private boolean isReminded(LocalDate day) {
    return caseFile.entries().stream()
        .anyMatch(one -> one.kind() == ProgressKind.REMINDED && one.enteredOn().equals(day));
  }

  /**
   * Refuses a case that nobody has.
   *
   * @throws CaseInputException then
   */
  public void requireOfficer() {
    if (origin.isUntaken()) {
      throw new CaseInputException(Fault.NO_OFFICER);
    }
  }
}
