package tw.caseprogress.batch.sample;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.sample.service.SampleProgress;
import tw.caseprogress.security.service.AdministratorStandInService;

/**
 * Lives through the days of the sample: registers each application on its day and works it until it
 * is closed, command by command.
 *
 * <p>An application of which a rule refuses a command breaks off there, is logged and counted; the
 * others go on. Any other failure is waited out ({@link Perseverance}); if it does not pass, it
 * ends the job. Run again, it passes over what is done.
 */
@Named
@Dependent
public class SampleLoadBatchlet implements Batchlet {

  private static final Logger LOGGER = System.getLogger(SampleLoadBatchlet.class.getName());
  private static final String STOPPED = "STOPPED";
  private static final String LOADED = "LOADED";

  @Inject private SampleOfficer officer;
  @Inject private DemoSignIns demoSignIns;
  @Inject private SampleCounters counters;
  @Inject private SampleCaseTypes caseTypes;
  @Inject private SampleCalls calls;
  @Inject private SampleNights nights;
  @Inject private AdministratorStandInService administrators;
  @Inject private SampleProgress progress;
  @Inject private OfficeClock officeClock;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  private final Set<String> brokenOff = new HashSet<>();
  private volatile boolean stopping;
  private final Perseverance perseverance = new Perseverance(() -> stopping);

  @Override
  public String process() {
    try {
      perseverance.with("The accounts of the sample", demoSignIns::makeAccounts);
      perseverance.with("The counters of the sample", this::tellCounters);
      perseverance.with("The case types of the sample", this::publishCaseTypes);
      List<SampleApplication> applications = applications();
      SamplePlan plan =
          SamplePlan.of(
              applications, LocalDate.now(clock), workingDays.calendar(), clock.getZone());
      progress.begin(plan.commands().size());
      officeClock.away(() -> performAll(plan));
      if (stopping) {
        progress.fail();
        return STOPPED;
      }
      perseverance.with("The calls of the sample", calls::takeMissing);
      perseverance.with("The nights of the sample", nights::countMissed);
      perseverance.with("The list of the sample", () -> writeSampleCases(applications));
      progress.complete();
      return LOADED;
    } catch (RuntimeException e) {
      progress.fail();
      throw e;
    }
  }

  @Override
  public void stop() {
    stopping = true;
  }

  private void tellCounters() {
    administrators.workAs(DemoStaff.administrator().login(), counters::tellMissing);
  }

  private void publishCaseTypes() {
    administrators.workAs(DemoStaff.administrator().login(), caseTypes::publishMissing);
  }

  private static List<SampleApplication> applications() {
    List<SampleApplication> applications = new ArrayList<>(SampleFile.read("running-cases.csv"));
    applications.addAll(SampleFile.read("pilot-applications.csv"));
    return applications;
  }

  private void performAll(SamplePlan plan) {
    int done = 0;
    for (SampleCommand command : plan.commands()) {
      if (stopping) {
        return;
      }
      if (!brokenOff.contains(command.application().key())) {
        perform(command);
      }
      progress.advance(++done, brokenOff.size());
    }
  }

  private void perform(SampleCommand command) {
    try {
      perseverance.with(command.application().key(), () -> officer.perform(command));
    } catch (CaseRuleException | InvalidIntakeException e) {
      brokenOff.add(command.application().key());
      LOGGER.log(
          Level.WARNING,
          "Sample application {0} breaks off at {1}: {2}",
          command.application().key(),
          command.event().map(SampleEvent::toString).orElse("registration"),
          e.getMessage());
    }
  }

  private void writeSampleCases(List<SampleApplication> applications) {
    Map<String, String> states = officer.states();
    List<List<String>> rows =
        applications.stream()
            .filter(application -> officer.receipt(application) != null)
            .map(application -> row(application, states))
            .toList();
    PrivateFile.of("sample-cases.csv")
        .write(List.of("caseNumber", "queryPassword", "state", "agency", "caseType"), rows);
  }

  private List<String> row(SampleApplication application, Map<String, String> states) {
    CaseReceipt receipt = officer.receipt(application);
    return List.of(
        receipt.caseNumber().shown(),
        receipt.queryPassword().digits(),
        states.get(receipt.caseNumber().digits()),
        application.agencyCode(),
        application.caseTypeCode());
  }
}
