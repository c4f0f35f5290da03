package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.security.Role;
import tw.caseprogress.worklist.CaseLoad;
import tw.caseprogress.worklist.LoadRow;
import tw.caseprogress.worklist.LoadSheet;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.LoadQuery;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Who has how many cases: as many as the worklist counts, which its numbers lead to. */
@ExtendWith(ArquillianExtension.class)
class LoadIT {

  private static final String AGENCY = "379220000A";
  private static final String BUSY = "load.busy";
  private static final String IDLE = "load.idle";
  private static final String SUPERVISOR = "load.supervisor";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private LoadQuery loads;
  @Inject private WorklistQuery worklist;
  @Inject private Clock clock;

  private CaseNumber untaken;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(BUSY, AGENCY, Role.CASE_OFFICER);
    rows.put(IDLE, AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.change(
        "insert into staff_absence (login, deputy_login, from_on, until_on, entered_by, entered_at)"
            + " values ('"
            + IDLE
            + "', '"
            + BUSY
            + "', current_date - 30, current_date + 30, 'it', now())");
  }

  @AfterEach
  void takeBack() throws Exception {
    rows.change("delete from staff_absence where login = '" + IDLE + "'");
    if (untaken != null) {
      rows.change(
          "update case_file set officer_login = '"
              + BUSY
              + "' where case_number = '"
              + untaken.digits()
              + "'");
    }
  }

  @Test
  void eachNumberIsThatOfTheWorklistItLeadsTo() throws Exception {
    register(today().minusDays(60));
    register(today());
    untaken = register(today());
    rows.change(
        "update case_file set officer_login = '' where case_number = '" + untaken.digits() + "'");

    // a timer may see to a case meanwhile
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              LoadSheet sheet = staff.as(SUPERVISOR, Role.SUPERVISOR, loads::load);
              for (LoadRow row : sheet.officers()) {
                assertThat(counts(Optional.of(row.login()), Optional.empty()))
                    .as(row.name())
                    .isEqualTo(row.load());
              }
              for (LoadRow row : sheet.units()) {
                assertThat(counts(Optional.empty(), Optional.of(row.unit())))
                    .as(row.unit())
                    .isEqualTo(row.load());
              }
              assertThat(counts(Optional.empty(), Optional.empty())).isEqualTo(sheet.all());
            });

    LoadSheet sheet = staff.as(SUPERVISOR, Role.SUPERVISOR, loads::load);
    assertThat(row(sheet, BUSY).load().overdue()).isPositive();
    assertThat(row(sheet, BUSY).load().open()).isGreaterThanOrEqualTo(2);
    assertThat(row(sheet, IDLE).load()).isEqualTo(CaseLoad.NONE);
    assertThat(row(sheet, IDLE).awayUntil()).isPresent();
    assertThat(row(sheet, "").load().open()).isPositive();
  }

  private CaseLoad counts(Optional<String> officer, Optional<String> unit) throws Exception {
    WorklistFilter filter =
        new WorklistFilter(
            Optional.empty(),
            Optional.empty(),
            false,
            officer,
            unit,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            WorklistOrder.RISK,
            false);
    WorklistCounts counts = staff.as(SUPERVISOR, Role.SUPERVISOR, () -> worklist.counts(filter));
    return new CaseLoad(
        counts.open(),
        counts.overdue(),
        counts.dueToday(),
        counts.dueSoon(),
        counts.waiting(),
        counts.withTasks());
  }

  private CaseNumber register(LocalDate receivedOn) throws Exception {
    Intake typed =
        TypedIntake.of("HOTEL-REG", receivedOn)
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(BUSY, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private static LoadRow row(LoadSheet sheet, String login) {
    return sheet.officers().stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
