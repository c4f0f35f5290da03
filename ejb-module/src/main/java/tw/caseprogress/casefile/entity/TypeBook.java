package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockStart;

/**
 * Under which case type a case was registered, and how that is put right.
 *
 * <p>That is possible as long as nothing was entered that belongs to the wrong type: no step after
 * the receipt, and nothing that stopped, started or extended the clock.
 */
public final class TypeBook {

  private final CaseFile caseFile;
  private final CaseTypeView type;
  private final CaseOrigin origin;
  private final ClockFacts facts;
  private final List<ReceivedPaper> papers;

  TypeBook(
      CaseFile caseFile,
      CaseTypeView type,
      CaseOrigin origin,
      ClockFacts facts,
      List<ReceivedPaper> papers) {
    this.caseFile = caseFile;
    this.type = type;
    this.origin = origin;
    this.facts = facts;
    this.papers = papers;
  }

  /**
   * Puts the case type right. The papers that came are those of the same name; a clock that waits
   * for all papers starts with the receipt if they are all there; hours run from the end of the day
   * of receipt until its time is put right too.
   *
   * @param right a version of another type that may be registered today
   * @throws CaseInputException if the reason is missing or too long, it is the same type, something
   *     was entered that belongs to the wrong one, or the right one counts from the end of a window
   *     that the case does not have
   */
  public void putRight(CaseTypeView right, String reason, Entry entry) {
    caseFile.requireOpen();
    Wording.requireReason(reason);
    CaseClock clock = clockIf(right);
    Map<Integer, LocalDate> received = papersUnder(right);
    facts.start(clock.startedOn());
    papers.clear();
    received.forEach((order, day) -> papers.add(new ReceivedPaper(order, day)));
    caseFile.registerUnder(right.caseTypeId(), right.versionId());
    List<CorrectedValue> changes = new ArrayList<>();
    changes.add(new CorrectedValue(CorrectedField.CASE_TYPE, words(type), words(right)));
    unitUnder(right)
        .ifPresent(
            unit -> {
              changes.add(
                  new CorrectedValue(CorrectedField.HANDLING_UNIT, origin.handlingUnit(), unit));
              origin.moveTo(unitOfOffering(unit), origin.officerLogin());
            });
    caseFile.addCorrection(ProgressKind.CORRECTED, reason, changes, entry);
  }

  /** The unit that has cases of the right type, unless the case was given to a unit meanwhile. */
  private Optional<String> unitUnder(CaseTypeView right) {
    boolean asOffered =
        unit(type).filter(unit -> origin.place().equals(unitOfOffering(unit))).isPresent();
    return asOffered
        ? unit(right).filter(unit -> !unit.equals(origin.handlingUnit()))
        : Optional.empty();
  }

  private Optional<String> unit(CaseTypeView one) {
    return one.offerings().stream()
        .filter(offering -> offering.agencyId() == origin.handlingAgencyId())
        .map(OfferingView::handlingUnitZh)
        .findFirst();
  }

  private HandlingPlace unitOfOffering(String unit) {
    return new HandlingPlace(origin.handlingAgencyId(), unit, Optional.empty(), Optional.empty());
  }

  /**
   * The clock that the case would have under another type; nothing is changed.
   *
   * @throws CaseInputException if {@link #putRight} would refuse the type
   */
  public CaseClock clockIf(CaseTypeView right) {
    if (right.caseTypeId() == type.caseTypeId()) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    requireUntouched();
    if (right.clockStart() == ClockStart.WINDOW_CLOSED && right.clockStart() != type.clockStart()) {
      throw new CaseInputException(Fault.TYPE_NEEDS_WINDOW);
    }
    return caseFile.clock().startedOn(startUnder(right).orElse(null));
  }

  private void requireUntouched() {
    boolean touched =
        caseFile.entries().stream()
            .anyMatch(
                entry ->
                    !entry.kind().isOfAnyType()
                        || entry.kind() == ProgressKind.STEP_REACHED
                            && entry.stepOrder().filter(step -> step > 1).isPresent());
    if (touched) {
      throw new CaseInputException(Fault.TYPE_IN_USE);
    }
  }

  private Optional<LocalDate> startUnder(CaseTypeView right) {
    return switch (right.clockStart()) {
      case RECEIVED -> Optional.empty();
      case WINDOW_CLOSED -> facts.startedOn();
      case COMPLETE ->
          right.papers().stream()
                  .filter(PaperView::mandatory)
                  .allMatch(paper -> papersUnder(right).containsKey(paper.order()))
              ? Optional.of(origin.receivedOn())
              : Optional.empty();
    };
  }

  private Map<Integer, LocalDate> papersUnder(CaseTypeView right) {
    return ReceivedPaper.under(right, type, caseFile.papersReceived());
  }

  private static String words(CaseTypeView type) {
    return String.join(CorrectedField.PART, type.nameZh(), type.nameEn());
  }
}
