package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.StepProgress;

/** The reminders on the real batch runtime, on a few cases put straight into the tables. */
@ExtendWith(ArquillianExtension.class)
class DeadlineRemindersIT {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);

  /** Officer and due date; without a due date the clock is stopped. */
  private static final List<String> CASES =
      List.of(
          "reminder-officer, 2026-11-26", // Thursday: 3 working days left
          "reminder-officer, 2026-11-24", // Tuesday: 1 left
          "reminder-officer, 2026-11-20", // Friday: overdue
          "reminder-officer, 2026-11-27", // Friday: time enough
          "reminder-other, 2026-11-23", // due today
          "reminder-other, "); // waits for a supplement

  @Inject private JobRunner runner;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void putCases() throws SQLException {
    takeAway();
    ContainerCases.putPeople(
        dataSource,
        "reminder-officer CASE_OFFICER",
        "reminder-other CASE_OFFICER",
        "reminder-supervisor SUPERVISOR",
        "reminder-head AGENCY_HEAD");
    for (int i = 0; i < CASES.size(); i++) {
      String[] cells = CASES.get(i).split(", ?", 2);
      ContainerCases.put(dataSource, i, cells[0], cells[1]);
    }
  }

  @AfterEach
  void takeAway() throws SQLException {
    ContainerCases.takeAway(dataSource, "reminder-");
    execute(dataSource, "delete from staff_letter");
  }

  @Test
  void aRun_tellsEachPersonOnce_ofWhatTheRungSays_andNotOfStoppedClocks() throws SQLException {
    JobRun run = finished(start(MON_2026_11_23));

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(run.steps()).extracting(StepProgress::step).containsExactly("climb", "digest");
    assertThat(run.steps()).allMatch(step -> step.done() == step.total());
    assertThat(told())
        .containsExactly(
            "reminder-head: OVERDUE 2026-11-20",
            "reminder-officer: ONE_DAY_LEFT 2026-11-24",
            "reminder-officer: OVERDUE 2026-11-20",
            "reminder-officer: THREE_DAYS_LEFT 2026-11-26",
            "reminder-other: DUE_TODAY 2026-11-23",
            "reminder-supervisor: DUE_TODAY 2026-11-23",
            "reminder-supervisor: ONE_DAY_LEFT 2026-11-24",
            "reminder-supervisor: OVERDUE 2026-11-20");
    assertThat(digests()).hasSize(4);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(letters())
                    .containsExactly(
                        "2026-11-23 reminder-head SENT",
                        "2026-11-23 reminder-officer SENT",
                        "2026-11-23 reminder-other SENT",
                        "2026-11-23 reminder-supervisor SENT"));
  }

  @Test
  void aSecondRunForTheDate_sendsNothing_andTheNextDayTellsOnlyWhatIsNew() throws SQLException {
    finished(start(MON_2026_11_23));
    List<String> first = told();

    finished(start(MON_2026_11_23));
    assertThat(told()).isEqualTo(first);
    assertThat(digests()).hasSize(4);

    finished(start(TUE_2026_11_24));
    assertThat(digests()).contains("2026-11-24 reminder-head 1", "2026-11-24 reminder-other 1");
    assertThat(told())
        .contains("reminder-head: OVERDUE 2026-11-23", "reminder-officer: DUE_TODAY 2026-11-24")
        .doesNotHaveDuplicates();
  }

  @Test
  void aDueDateThatMovedLater_beginsTheLadderAnew() throws SQLException {
    finished(start(MON_2026_11_23));
    execute(
        dataSource,
        "update case_file set due_on = '2026-11-27'"
            + " where external_reference = 'container' and due_on = '2026-11-26'");

    finished(start(TUE_2026_11_24));

    assertThat(told())
        .contains("reminder-officer: THREE_DAYS_LEFT 2026-11-27")
        .doesNotContain("reminder-officer: THREE_DAYS_LEFT 2026-11-26");
  }

  @Test
  void aClockStoppedBetween_isNotRemindedAnyMore() throws SQLException {
    finished(start(MON_2026_11_23));
    execute(
        dataSource,
        "update case_file set due_on = null, state = 'SUPPLEMENT_REQUESTED'"
            + " where external_reference = 'container' and due_on = '2026-11-24'");

    finished(start(TUE_2026_11_24));

    assertThat(told()).doesNotContain("reminder-officer: DUE_TODAY 2026-11-24");
  }

  private long start(LocalDate businessDate) {
    return runner.start(Job.DEADLINE_REMINDERS, businessDate, Optional.empty());
  }

  private JobRun finished(long executionId) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !latest().state().isUnderWay() && latest().executionId() == executionId);
    return latest();
  }

  private JobRun latest() {
    return runner.runs(Job.DEADLINE_REMINDERS, 1).get(0);
  }

  /** Who was told of what, by the due date that held then. */
  private List<String> told() throws SQLException {
    return texts(
        dataSource,
        """
        select u.login || ': ' || r.rung || ' ' || r.due_on
          from deadline_reminder_told t
          join deadline_reminder r on r.id = t.deadline_reminder_id
          join staff_user u on u.id = t.staff_user_id
         order by 1
        """);
  }

  private List<String> digests() throws SQLException {
    return texts(
        dataSource,
        """
        select d.business_date || ' ' || u.login || ' ' || d.cases
          from reminder_digest d join staff_user u on u.id = d.staff_user_id
         order by 1
        """);
  }

  private List<String> letters() throws SQLException {
    return texts(
        dataSource,
        """
        select business_date || ' ' || addressee_login || ' ' || state
          from staff_letter where kind = 'REMINDER'
         order by 1
        """);
  }
}
