package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.hotline.service.HotlineCallService;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.OperatorStandInService;

/** Has the operator of the demonstration take calls, so that the supervisor has some to count. */
@ApplicationScoped
public class SampleCalls {

  @Inject private OperatorStandInService operators;
  @Inject private HotlineCallService calls;
  @Inject private OfficeClock officeClock;
  @Inject private WorkingDays workingDays;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** Takes the calls of the last working days; once the operator had one, nothing is done. */
  void takeMissing() {
    String operator = DemoStaff.operator().login();
    if (tables.count("select count(*) from hotline_call where operator_login = ?", operator) == 0) {
      operators.workAs(
          operator,
          () ->
              SampleCall.before(LocalDate.now(clock), workingDays.calendar()).forEach(this::take));
    }
  }

  private void take(SampleCall call) {
    officeClock.at(
        call.begunAt(clock.getZone()),
        () -> {
          long begun = calls.setTopic(Optional.empty(), call.topic());
          calls.end(Optional.of(begun), "");
        });
  }
}
