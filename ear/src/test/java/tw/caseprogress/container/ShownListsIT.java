package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
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
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.WorklistRow;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Lists as they are shown: page by page in any order, and the tasks that follow their cases. */
@ExtendWith(ArquillianExtension.class)
class ShownListsIT {

  private static final String AGENCY = "379220000A";
  private static final String OFFICER = "lists.officer";
  private static final String COLLEAGUE = "lists.colleague";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private OfficerTasks tasks;
  @Inject private WorklistQuery worklist;
  @Inject private Clock clock;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    rows.put(COLLEAGUE, AGENCY, Role.CASE_OFFICER);
  }

  @Test
  void pageByPage_everyCaseStandsOnce_inEveryOrder() throws Exception {
    for (int i = 0; i < 7; i++) {
      register();
    }
    for (WorklistOrder order : WorklistOrder.values()) {
      for (boolean descending : new boolean[] {false, true}) {
        WorklistFilter own = own(WorklistGroup.OPEN, order, descending);
        List<String> atOnce = numbers(own, 0, 200);

        List<String> paged = new ArrayList<>();
        for (int first = 0; first < atOnce.size(); first += 3) {
          paged.addAll(numbers(own, first, 3));
        }

        assertThat(paged).as(order + " " + descending).isEqualTo(atOnce);
        assertThat(paged).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
      }
    }
  }

  @Test
  void aTaskFollowsItsCase_andIsCountedForWhoHasIt() throws Exception {
    CaseNumber number = register();
    long before = withTasks(OFFICER);
    tasks.open(idOf(number), TaskKind.NOTICE_FAILED, "lists");
    assertThat(withTasks(OFFICER)).isEqualTo(before + 1);
    assertThat(ownTasks(OFFICER)).isEqualTo(before + 1);
    long ofColleague = withTasks(COLLEAGUE);

    rows.change(
        "update case_file set officer_login = '%s' where case_number = '%s'"
            .formatted(COLLEAGUE, number.digits()));

    assertThat(withTasks(OFFICER)).isEqualTo(before);
    assertThat(withTasks(COLLEAGUE)).isEqualTo(ofColleague + 1);
    assertThat(ownTasks(COLLEAGUE)).isEqualTo(ofColleague + 1);
    assertThat(shown(COLLEAGUE)).contains(number.shown());
  }

  @Test
  void theLastCaseThatCanBePagedTo_isTheLastThatIsCounted() throws Exception {
    register();
    WorklistFilter own = own(WorklistGroup.OPEN, WorklistOrder.RISK, false);

    assertThat(numbers(own, Integer.MAX_VALUE, 12)).isEmpty();
    assertThat(numbers(own, WorklistCounts.MOST, 12)).isEmpty();
    assertThat(numbers(own, -5, 12)).isNotEmpty();
  }

  private long withTasks(String login) throws Exception {
    return staff.as(
        login,
        Role.CASE_OFFICER,
        () -> worklist.counts(own(WorklistGroup.OPEN, WorklistOrder.RISK, false)).withTasks());
  }

  private long ownTasks(String login) throws Exception {
    return staff.as(login, Role.CASE_OFFICER, worklist::ownTasks);
  }

  private List<String> shown(String login) throws Exception {
    WorklistFilter own = own(WorklistGroup.WITH_TASKS, WorklistOrder.RISK, false);
    return staff.as(login, Role.CASE_OFFICER, () -> numbers(worklist.rows(own, 0, 200)));
  }

  private List<String> numbers(WorklistFilter filter, int first, int limit) throws Exception {
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> numbers(worklist.rows(filter, first, limit)));
  }

  private static List<String> numbers(List<WorklistRow> shown) {
    return shown.stream().map(WorklistRow::caseNumber).toList();
  }

  private static WorklistFilter own(WorklistGroup group, WorklistOrder order, boolean descending) {
    return new WorklistFilter(
        Optional.of(group),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        order,
        descending);
  }

  private long idOf(CaseNumber number) throws Exception {
    return Long.parseLong(
        rows.text("select id from case_file where case_number = '" + number.digits() + "'"));
  }

  private CaseNumber register() throws Exception {
    Intake typed =
        TypedIntake.of("HOTEL-REG", LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }
}
