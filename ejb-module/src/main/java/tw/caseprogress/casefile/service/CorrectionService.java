package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseTypeCorrected;
import tw.caseprogress.casefile.CorrectionCheck;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.ReceiptCorrected;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.ReceiptPreview;
import tw.caseprogress.casefile.TypeCorrection;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;

/**
 * Puts right what was typed wrongly when a case was registered. Each command is one transaction.
 *
 * <p>Versions, agencies and closed cases are treated as in {@link CaseFileService}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class CorrectionService {

  @Inject private CaseFileAccess access;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseAudiences audiences;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;
  @Inject private Event<ReceiptCorrected> receiptCorrected;
  @Inject private Event<CaseTypeCorrected> caseTypeCorrected;
  @Inject private HandlingAgency handlingAgency;

  /**
   * Puts day, time and channel of the receipt right; the due date is derived anew, and the parties
   * are told if it moves.
   *
   * @throws tw.caseprogress.casefile.CaseInputException if the correction does not fit
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock would run into a
   *     year without a calendar
   */
  public void putReceiptRight(
      CaseNumber caseNumber, int expectedVersion, ReceiptCorrection correction) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    LocalDate registeredOn = deadlines.registeredOn(caseFile);
    Optional<LocalDate> before =
        deadlines.answer(
            caseFile,
            entry,
            DueDateCause.RECEIPT,
            rules -> {
              Optional<LocalDate> dueOn = caseFile.dueOn();
              deadlines.requireDayOfIntake(caseFile, correction.receivedOn());
              caseFile.receiptBook(rules.type()).putRight(correction, registeredOn, entry);
              return dueOn;
            });
    ReceiptCorrected corrected =
        new ReceiptCorrected(
            caseFile.id(),
            caseNumber,
            registeredOn,
            correction.receivedOn(),
            before,
            caseFile.dueOn(),
            correction.telling());
    if (corrected.isDueDateMoved()) {
      audiences.of(caseFile).require(NoticeEvent.DUE_DATE_MOVED, correction.telling());
    }
    receiptCorrected.fire(corrected);
    journal.log(AuditAction.CASE_CORRECTED, caseFile, Map.of("what", "receipt"));
  }

  /**
   * Puts the case type right of a case on which nothing was decided yet; the due date is derived
   * anew, and the parties are told if it moves.
   *
   * @throws CaseInputException if the right type is none that the agency registers today, the
   *     reason is missing or too long, or something was entered that belongs to the wrong type
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock would run into a
   *     year without a calendar
   */
  public void putTypeRight(CaseNumber caseNumber, int expectedVersion, TypeCorrection correction) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    CaseTypeView right = offered(caseFile, correction.caseTypeCode());
    Entry entry = journal.entry();
    Optional<LocalDate> before =
        deadlines.answer(
            caseFile,
            entry,
            DueDateCause.CASE_TYPE,
            rules -> {
              Optional<LocalDate> dueOn = caseFile.dueOn();
              caseFile.typeBook(rules.type()).putRight(right, correction.reason(), entry);
              return dueOn;
            });
    CaseTypeCorrected corrected =
        new CaseTypeCorrected(
            caseFile.id(),
            caseNumber,
            deadlines.registeredOn(caseFile),
            before,
            caseFile.dueOn(),
            correction.telling());
    if (corrected.isDueDateMoved()) {
      audiences.of(caseFile).require(NoticeEvent.DUE_DATE_MOVED, correction.telling());
    }
    caseTypeCorrected.fire(corrected);
    journal.log(
        AuditAction.CASE_CORRECTED, caseFile, Map.of("what", "caseType", "to", right.code()));
  }

  private CaseTypeView offered(CaseFile caseFile, String code) {
    return catalogue.offeredBy(handlingAgency.of(caseFile).code()).stream()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new CaseInputException(Fault.CASE_TYPE));
  }

  /**
   * Puts the name of a party right, of a closed case too; the case is found by the right one.
   *
   * @throws tw.caseprogress.casefile.InvalidCorrectionException if it is no name
   * @throws CaseInputException if it is the same as before, or the reason is missing or too long
   */
  public void putNameRight(CaseNumber caseNumber, int expectedVersion, NameCorrection correction) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    String name = CorrectionCheck.name(correction);
    byte[] index = BlindIndex.name(keys.blindIndex(), name);
    caseFile
        .partyBook()
        .putNameRight(correction, name, index, keys.personalData(), journal.entry());
    journal.log(
        AuditAction.CASE_CORRECTED,
        caseFile,
        Map.of("what", "name", "role", correction.role().name()));
  }

  /**
   * Notes the document number of a case after its registration, or another one, of a closed case
   * too.
   *
   * @throws tw.caseprogress.casefile.InvalidCorrectionException if it is no document number
   * @throws CaseInputException if it is the same as before, or the reason is too long, or missing
   *     where another number stood there
   */
  public void numberDocument(
      CaseNumber caseNumber, int expectedVersion, DocumentNumbering numbering) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    String number = CorrectionCheck.documentNumber(numbering.documentNumber());
    caseFile
        .receiptBook(catalogue.version(caseFile.caseTypeVersionId()))
        .numberDocument(numbering, number, journal.entry());
    journal.log(AuditAction.CASE_CORRECTED, caseFile, Map.of("what", "documentNumber"));
  }

  /**
   * What a correction of the case type would do to the due date; nothing is changed. Empty where it
   * cannot be told, because the type would be refused.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case
   */
  public Optional<ReceiptPreview> previewType(CaseNumber caseNumber, String caseTypeCode) {
    CaseFile caseFile = access.forReading(caseNumber);
    try {
      CaseTypeView right = offered(caseFile, caseTypeCode);
      return Optional.of(deadlines.preview(caseFile, right, journal.entry().on()));
    } catch (CaseInputException | CalendarNotPublishedException refused) {
      return Optional.empty();
    }
  }

  /**
   * What a correction of the receipt would do to the due date; nothing is changed. Empty where it
   * cannot be told, because the day or the time would be refused.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case
   */
  public Optional<ReceiptPreview> previewReceipt(
      CaseNumber caseNumber, ReceiptCorrection correction) {
    CaseFile caseFile = access.forReading(caseNumber);
    try {
      return Optional.of(deadlines.preview(caseFile, correction, journal.entry().on()));
    } catch (CaseInputException | CalendarNotPublishedException refused) {
      return Optional.empty();
    }
  }
}
