package tw.caseprogress.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseOpened;
import tw.caseprogress.casefile.ConsentGiven;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.casefile.service.CaseDeadlines;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casefile.service.HandlingAgency;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.deadline.DueDate;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.EarlierCase;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.IntakeCheck;
import tw.caseprogress.intake.IntakeWarnings;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.SubmissionKeyUsedException;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.PartyName;

/** Takes applications in; each is registered in one transaction with its consent and notices. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class IntakeService {

  @Inject private CaseFileRepository caseFiles;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseOpeningPreparation preparation;
  @Inject private CaseDeadlines deadlines;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private KeyRing keys;
  @Inject private CaseJournal journal;
  @Inject private AuditTrail auditTrail;
  @Inject private HandlingAgency handlingAgency;
  @Inject private ConsentFormCatalogue consentForms;
  @Inject private Clock clock;
  @Inject private Event<CaseOpened> caseOpened;
  @Inject private Event<ConsentGiven> consentGiven;

  /**
   * Registers an application at the caller's agency and opens its case.
   *
   * <p>The same submission key registers only once: the same content sent again answers with the
   * first case, which is written down; other content is refused, since nobody would notice what
   * became of it. An officer who is away today registers for the deputy.
   *
   * @return the case's number, query password and due date
   * @throws InvalidIntakeException if the input breaks a rule, with every wrong field; among the
   *     rules: no registration without the applicant's consent
   * @throws SubmissionKeyUsedException if the key registered a case with other content
   */
  public CaseReceipt register(Intake intake) {
    Optional<CaseFile> before = caseFiles.findBySubmission(intake.submissionKey());
    if (before.isPresent()) {
      return receiptOf(before.get(), intake);
    }
    Caller officer = currentCaller.get();
    deadlines.awaitCalendar();
    String agencyCode = agencyScope.ownAgency();
    CaseTypeView type = checked(intake, agencyCode);
    DueDate dueDate = dueDate(type, intake, agencyCode);
    QueryPassword password = preparation.drawPassword();
    CaseFile caseFile =
        new CaseFile(
            preparation.opening(intake, type, agencyCode, officer.login(), password),
            dueDate.fixed());
    caseFiles.add(caseFile);
    consentGiven.fire(
        new ConsentGiven(
            caseFile.id(), caseFile.number(), intake.consent().orElseThrow(), officer.login()));
    caseOpened.fire(new CaseOpened(caseFile.id(), caseFile.number()));
    String has = caseFile.origin().officerLogin();
    journal.log(
        AuditAction.CASE_REGISTERED,
        caseFile,
        has.equals(officer.login()) ? Map.of() : Map.of("to", has));
    return new CaseReceipt(caseFile.number(), password, dueDate.fixed(), false);
  }

  /**
   * The due date that this application would get as far as it is typed in; empty if it cannot be
   * told, because the day is missing, the type is not offered by the caller's agency, or the year
   * has no calendar. It is provisional if the clock would not start yet.
   */
  public Optional<DueDate> previewDueDate(Intake intake) {
    String agencyCode = agencyScope.ownAgency();
    if (intake.receivedOn() == null) {
      return Optional.empty();
    }
    try {
      return offered(intake.caseTypeCode(), agencyCode)
          .map(type -> dueDate(type, intake, agencyCode));
    } catch (CalendarNotPublishedException unknownYear) {
      return Optional.empty();
    }
  }

  /**
   * What the officer should look at as far as the application is typed in; nothing as long as type
   * or day of receipt are missing. That a case of the same applicant is there is written down as a
   * search: it tells of a person.
   */
  public IntakeWarnings previewWarnings(Intake intake) {
    String agencyCode = agencyScope.ownAgency();
    Optional<CaseTypeView> type = offered(intake.caseTypeCode(), agencyCode);
    if (intake.receivedOn() == null || type.isEmpty()) {
      return IntakeWarnings.NONE;
    }
    return IntakeWarnings.of(
        intake.receivedOn(),
        previewDueDate(intake).flatMap(DueDate::fixed),
        LocalDate.now(clock),
        similar(intake, type.get(), agencyCode));
  }

  /** The form that applicants of the caller's agency consent to on a day. */
  public Optional<ConsentForm> consentForm(LocalDate day) {
    return consentForms.inForce(Optional.of(agencyScope.ownAgency()), day);
  }

  private List<CaseNumber> similar(Intake intake, CaseTypeView type, String agencyCode) {
    Optional<String> name =
        Optional.ofNullable(intake.applicant())
            .flatMap(applicant -> PartyName.read(applicant.name()).value());
    List<CaseNumber> similar =
        name.map(
                one ->
                    caseFiles.ofApplicant(
                        agencies.agency(agencyCode).orElseThrow().id(),
                        type.caseTypeId(),
                        BlindIndex.name(keys.blindIndex(), one),
                        IntakeWarnings.similarSince(intake.receivedOn()),
                        IntakeWarnings.MOST_SIMILAR))
            .orElse(List.of());
    if (!similar.isEmpty()) {
      auditTrail.recordAt(
          AuditAction.CASES_SEARCHED,
          Optional.of(agencyCode),
          Map.of("by", "INTAKE", "found", String.valueOf(similar.size())));
    }
    return similar;
  }

  /**
   * All that keeps an application from being registered as it stands.
   *
   * @param consentForms the version of the form that applicants of the caller's agency consent to
   *     on a day: whoever asks for many applications reads it once
   */
  public List<FieldFault> faults(
      Intake intake, Function<LocalDate, Optional<String>> consentForms) {
    String agencyCode = agencyScope.ownAgency();
    Optional<CaseTypeView> type = offered(intake.caseTypeCode(), agencyCode);
    return faults(intake, type, agencyCode, consentForms);
  }

  /**
   * The case that was registered under the submission key of an application, whatever its content;
   * none if it is with another agency.
   */
  public Optional<EarlierCase> earlier(Intake intake) {
    String agencyCode = agencyScope.ownAgency();
    return caseFiles
        .findBySubmission(intake.submissionKey())
        .filter(found -> handlingAgency.of(found).code().equals(agencyCode))
        .map(
            found ->
                new EarlierCase(
                    found.number(),
                    found.dueOn(),
                    found.origin().isOpenedBy(preparation.fingerprint(intake))));
  }

  private CaseTypeView checked(Intake intake, String agencyCode) {
    Optional<CaseTypeView> type = offered(intake.caseTypeCode(), agencyCode);
    List<FieldFault> faults =
        faults(
            intake,
            type,
            agencyCode,
            day -> consentForms.versionInForce(Optional.of(agencyCode), day));
    if (!faults.isEmpty()) {
      throw new InvalidIntakeException(faults);
    }
    return type.orElseThrow();
  }

  private List<FieldFault> faults(
      Intake intake,
      Optional<CaseTypeView> type,
      String agencyCode,
      Function<LocalDate, Optional<String>> consentForms) {
    List<FieldFault> faults =
        new ArrayList<>(IntakeCheck.faults(intake, type, LocalDate.now(clock)));
    if (intake.receivedOn() != null && type.isPresent()) {
      try {
        dueDate(type.get(), intake, agencyCode);
      } catch (CalendarNotPublishedException unknownYear) {
        faults.add(
            FieldFault.of("receivedOn", "yearWithoutCalendar", String.valueOf(unknownYear.year())));
      }
    }
    IntakeCheck.consentForm(intake, formInForce(intake, consentForms)).ifPresent(faults::add);
    LocalDate receivedOn = intake.receivedOn();
    agencies
        .agency(agencyCode)
        .flatMap(AgencyView::trackedFrom)
        .filter(from -> receivedOn != null && receivedOn.isBefore(from))
        .ifPresent(from -> faults.add(FieldFault.of("receivedOn", "beforeTracking")));
    return faults;
  }

  private static Optional<String> formInForce(
      Intake intake, Function<LocalDate, Optional<String>> consentForms) {
    return intake.consent().map(ConsentStatement::givenOn).flatMap(consentForms);
  }

  private DueDate dueDate(CaseTypeView type, Intake intake, String agencyCode) {
    return deadlines.dueAtReceipt(type, agencyCode, intake.clockUnder(type));
  }

  private Optional<CaseTypeView> offered(String caseTypeCode, String agencyCode) {
    return catalogue.offeredBy(agencyCode).stream()
        .filter(type -> type.code().equals(caseTypeCode))
        .findFirst();
  }

  private CaseReceipt receiptOf(CaseFile caseFile, Intake intake) {
    agencyScope.requireAgency(handlingAgency.of(caseFile).code());
    if (!caseFile.origin().isOpenedBy(preparation.fingerprint(intake))) {
      throw new SubmissionKeyUsedException(caseFile.number());
    }
    journal.log(AuditAction.CASE_REGISTRATION_REPEATED, caseFile);
    return new CaseReceipt(
        caseFile.number(),
        new QueryPassword(keys.queryPasswords().open(caseFile.queryPasswordSealed())),
        caseFile.dueOn(),
        true);
  }
}
