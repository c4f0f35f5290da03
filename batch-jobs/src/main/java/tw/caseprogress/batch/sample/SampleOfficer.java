package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.service.NoticeDispatch;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.StandInService;
import tw.caseprogress.survey.AlreadyAnsweredException;
import tw.caseprogress.survey.service.SatisfactionService;

/**
 * Does the commands of the sample by the product's own services, as the officer and at the moment
 * that a command names; each service call is a transaction.
 *
 * <p>A command that was done before is passed over: a registration by its submission key, a course
 * command by the number of entries that its case has, an answer because a case has only one.
 */
@ApplicationScoped
public class SampleOfficer {

  private static final String MARK =
      """
      select version, (select count(*) from progress_entry e where e.case_file_id = f.id)
        from case_file f
       where case_number = ?
      """;

  @Inject private StandInService standIns;
  @Inject private OfficeClock officeClock;
  @Inject private Clock clock;
  @Inject private IntakeService intakeService;
  @Inject private CaseFileService caseFileService;
  @Inject private SatisfactionService satisfactionService;
  @Inject private NoticeDispatch noticeDispatch;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ConsentFormCatalogue consentForms;
  @Inject private AgencyScope agencyScope;
  @Inject private TableReader tables;

  private final Map<String, CaseReceipt> receipts = new ConcurrentHashMap<>();

  /** How far a case is: the version to be named with a command, and its entries so far. */
  private record CaseMark(int version, int entries) {}

  /**
   * Does one command and hands over the notices that it made due.
   *
   * @throws tw.caseprogress.casefile.CaseRuleException if a rule of the trade refuses it
   * @throws tw.caseprogress.intake.InvalidIntakeException if the application breaks a rule
   */
  void perform(SampleCommand command) {
    standIns.workAs(
        command.application().officer(),
        () ->
            officeClock.at(
                command.moment(),
                () -> {
                  command
                      .event()
                      .ifPresentOrElse(
                          event -> record(command, event), () -> register(inputs(command)));
                  noticeDispatch.dispatchDue();
                }));
  }

  /** The receipt of an application that was registered since the server started. */
  CaseReceipt receipt(SampleApplication application) {
    return receipts.get(application.key());
  }

  /** The state of every case by the digits of its number. */
  Map<String, String> states() {
    return tables
        .rows(
            "select case_number, state from case_file", row -> Map.entry(row.text(1), row.text(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void register(SampleInputs inputs) {
    LocalDate received =
        receivedBefore(inputs.submissionKey()).orElseGet(() -> LocalDate.now(clock));
    String form = consentForms.versionInForce(agencyScope.ownAgencyIfAny(), received).orElseThrow();
    CaseReceipt receipt = intakeService.register(inputs.intake(received, form));
    receipts.put(inputs.application().key(), receipt);
  }

  /** A running case of a loading that was cut short on another day keeps its day of receipt. */
  private Optional<LocalDate> receivedBefore(UUID submissionKey) {
    return tables.first(
        "select received_on from case_file where submission_key = ?",
        row -> row.date(1),
        submissionKey.toString());
  }

  private void record(SampleCommand command, SampleEvent event) {
    CaseReceipt receipt = receipt(command.application());
    if (event instanceof SampleEvent.Answer answer) {
      answer(command, receipt, answer);
      return;
    }
    CaseMark mark = mark(receipt.caseNumber());
    if (mark.entries() <= command.number()) {
      work(inputs(command), event, receipt.caseNumber(), mark.version());
    }
  }

  /** Read past the officers' query: its log of who looked at a case is to tell of people only. */
  private CaseMark mark(CaseNumber caseNumber) {
    return tables
        .first(MARK, row -> new CaseMark(row.integer(1), row.integer(2)), caseNumber.digits())
        .orElseThrow(() -> new CaseNotFoundException(caseNumber));
  }

  private void work(SampleInputs inputs, SampleEvent event, CaseNumber number, int version) {
    LocalDate today = LocalDate.now(clock);
    if (event instanceof SampleEvent.Step step) {
      caseFileService.recordProgress(number, version, inputs.update(step));
    } else if (event instanceof SampleEvent.Ask ask) {
      caseFileService.requestSupplement(number, version, inputs.demand(ask, today));
    } else if (event instanceof SampleEvent.Got got) {
      caseFileService.receiveSupplement(number, version, inputs.receipt(got, today));
    } else if (event instanceof SampleEvent.Close close) {
      caseFileService.close(number, version, inputs.closing(close, today));
    }
  }

  private void answer(SampleCommand command, CaseReceipt receipt, SampleEvent.Answer answer) {
    try {
      satisfactionService.answer(
          receipt.caseNumber(),
          receipt.queryPassword(),
          answer.score(),
          command.application().comment());
    } catch (AlreadyAnsweredException e) {
      return; // in an earlier run
    }
  }

  private SampleInputs inputs(SampleCommand command) {
    SampleApplication application = command.application();
    return new SampleInputs(
        application,
        catalogue
            .published(application.caseTypeCode())
            .orElseThrow(
                () -> new IllegalStateException("No case type " + application.caseTypeCode())));
  }
}
