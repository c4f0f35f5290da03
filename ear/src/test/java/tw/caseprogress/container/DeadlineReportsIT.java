package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.BusinessDateNotOverException;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.StepProgress;
import tw.caseprogress.job.service.FailedStarts;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.ListedCase;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.ReportWish;
import tw.caseprogress.statistics.service.AgencyReportQuery;

/** The reports to supervisors on the real batch runtime, of a few cases of one agency. */
@ExtendWith(ArquillianExtension.class)
class DeadlineReportsIT {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);

  /** No other test has its night counted. */
  private static final LocalDate THU_2026_11_05 = LocalDate.of(2026, 11, 5);

  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject private JobRunner runner;
  @Inject private JobConsole jobConsole;
  @Inject private AgencyReportQuery reports;
  @Inject private FailedStarts failed;
  @Inject private Event<FailedStart> leftBehind;
  @Inject private StaffOnStage staff;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void putCases() throws SQLException {
    takeAway();
    ContainerCases.putPeople(
        dataSource,
        "reports-officer CASE_OFFICER",
        "reports-boss SUPERVISOR",
        "reports-vice SUPERVISOR",
        "reports-monday SUPERVISOR",
        "reports-idle SUPERVISOR",
        "reports-head AGENCY_HEAD");
    execute(
        dataSource, "update staff_user set display_name = '王大明' where login = 'reports-officer'");
    execute(dataSource, "update staff_user set email = '@' where login = 'reports-vice'");
    execute(
        dataSource,
        """
        update staff_user set agency_code = (
          select code from agency a
           where not exists (select from case_file c where c.handling_agency_id = a.id)
           order by id desc limit 1)
         where login = 'reports-idle'
        """);
    execute(
        dataSource,
        """
        insert into report_subscription (staff_user_id, daily, weekdays, monthly, by_case_type,
          overdue, due_soon, integrity, due_within, language, changed_at)
        select id, true, '1', false, true, true, true, true, 3, 'EN', now()
          from staff_user where login = 'reports-monday'
        """);
    ContainerCases.put(dataSource, 700, "reports-officer", "2026-11-19");
    ContainerCases.put(dataSource, 701, "reports-officer", "2026-11-24");
    ContainerCases.put(dataSource, 702, "", "2026-12-20");
    ContainerCases.put(dataSource, 703, "reports-officer", "2026-11-19");
    execute(
        dataSource,
        "update case_file set registered_at = '2026-11-02 09:00+08'"
            + " where external_reference = 'container'");
    // received before, and overdue, but typed in a day later
    execute(
        dataSource,
        "update case_file set registered_at = '2026-11-21 09:00+08' where case_number = '"
            + ContainerCases.number(703).digits()
            + "'");
  }

  @AfterEach
  void takeAway() throws SQLException {
    atRest();
    execute(
        dataSource,
        """
        delete from report_subscription where staff_user_id in (
          select id from staff_user where login like 'reports-%')
        """);
    ContainerCases.takeAway(dataSource, "reports-");
    NightRows.takeAway(dataSource);
    for (String table :
        List.of(
            "staff_letter",
            "deadline_report",
            "service_day",
            "service_day_count",
            "open_data_month",
            "open_data_publication")) {
      execute(dataSource, "delete from " + table);
    }
  }

  @Test
  void aRun_mailsEachWhoWantsIt_onceForEachStateOfTheFigures() throws Exception {
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20);
    Instant before = Instant.now();

    JobRun run = finished(Job.DEADLINE_REPORTS, FRI_2026_11_20);

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(run.steps()).extracting(StepProgress::step).containsExactly("report");
    assertThat(run.steps()).allMatch(step -> step.done() == step.total());
    assertThat(settledLetters())
        .as("not who wants Mondays, nor the head who never chose, nor who has no case")
        .containsExactly("REPORT reports-boss SENT 1", "REPORT reports-vice GIVEN_UP 1");
    assertThat(texts(dataSource, "select file_name from staff_letter_file"))
        .as("files go with the words")
        .isEmpty();
    assertThat(mails(before))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail)
                    .contains("application/vnd.oasis.opendocument.spreadsheet", "application/pdf"));

    execute(
        dataSource,
        "update staff_user set email = 'vice@example.gov.tw' where login = 'reports-vice'");
    finished(Job.DEADLINE_REPORTS, FRI_2026_11_20);
    assertThat(settledLetters())
        .as("only what was given up is mailed again")
        .containsExactly("REPORT reports-boss SENT 1", "REPORT reports-vice SENT 1");
    assertThat(mails(before)).hasSize(2);
  }

  @Test
  void theMonth_isMailedOnTheFirst_besideTheDay() throws Exception {
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20);
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, MON_2026_11_30);

    finished(Job.DEADLINE_REPORTS, MON_2026_11_30);

    assertThat(settledLetters())
        .containsExactly(
            "MONTHLY_REPORT reports-boss SENT 1",
            "MONTHLY_REPORT reports-vice GIVEN_UP 1",
            "REPORT reports-boss SENT 1",
            "REPORT reports-vice GIVEN_UP 1");
    assertThat(
            texts(
                dataSource,
                "select distinct subject from staff_letter where kind = 'MONTHLY_REPORT'"))
        .singleElement()
        .asString()
        .contains("115/11 辦理期限月報");
  }

  /** What was registered later is neither counted nor listed: a report has one cut. */
  @Test
  void theListOfAReport_isWhatItsSumsAndItsTypesCount_withTheOfficerOfEach() throws Exception {
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20);

    AgencyReport report = report();

    assertThat(report.isOfOneCut()).isTrue();
    assertThat(report.total().tally().openOverdue()).isEqualTo(1);
    assertThat(report.overdue().cases())
        .extracting(ListedCase::caseNumber, listed -> listed.officer().orElse(""))
        .containsExactly(tuple(ContainerCases.number(700).shown(), "王大明"));
    assertThat(report.dueSoon().cases())
        .extracting(ListedCase::caseNumber, ListedCase::workingDays)
        .containsExactly(tuple(ContainerCases.number(701).shown(), 2));
  }

  @Test
  void whatMovedSinceTheNight_isCountedAnew_sothatTheListStillIsWhatIsCounted() throws Exception {
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20);
    execute(
        dataSource,
        "update case_file set due_on = '2026-11-18' where case_number = '"
            + ContainerCases.number(702).digits()
            + "'");

    AgencyReport report = report();

    assertThat(report.isOfOneCut()).isTrue();
    assertThat(report.total().tally().openOverdue()).isEqualTo(2);
    assertThat(report.overdue().cases()).hasSize(2);
    assertThat(report.overdue().cases().get(0).officer()).as("nobody works it yet").isEmpty();
  }

  @Test
  void aStoppedRun_goesOnWhereItStopped() throws Exception {
    finished(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20);
    long stopped;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("lock table deadline_report in access exclusive mode");
        stopped = runner.start(Job.DEADLINE_REPORTS, FRI_2026_11_20, Optional.empty());
        await().atMost(LONG).until(() -> latest(Job.DEADLINE_REPORTS).state() == JobState.RUNNING);
        runner.stop(stopped);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
    atRest();
    assertThat(latest(Job.DEADLINE_REPORTS).state()).isEqualTo(JobState.STOPPED);

    long again = runner.restart(stopped, Optional.empty()).executionId();

    assertThat(ended(Job.DEADLINE_REPORTS, again).state()).isEqualTo(JobState.COMPLETED);
    assertThat(settledLetters())
        .containsExactly("REPORT reports-boss SENT 1", "REPORT reports-vice GIVEN_UP 1");
  }

  @Test
  void theTimer_waitsForTheNight_andTheConsoleDoesNot() throws Exception {
    leave(THU_2026_11_05);
    assertThat(failed.standing())
        .as("its morning is over")
        .extracting(FailedStart::job)
        .doesNotContain(Job.DEADLINE_REPORTS);
    assertThat(runs(THU_2026_11_05)).as("and its night never counted").isEmpty();

    finished(Job.NIGHTLY_DEADLINE_STATISTICS, THU_2026_11_05);
    leave(THU_2026_11_05);
    assertThat(runs(THU_2026_11_05)).hasSize(1);
    atRest();

    assertThatThrownBy(() -> jobConsole.start(Job.DEADLINE_REPORTS, FRI_2026_11_20))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                staff.as(
                    "admin",
                    Role.SYSTEM_ADMINISTRATOR,
                    () -> jobConsole.start(Job.DEADLINE_REPORTS, LocalDate.now(clock))))
        .isInstanceOf(BusinessDateNotOverException.class);
  }

  private AgencyReport report() throws SQLException {
    long agency =
        Long.parseLong(
            texts(dataSource, "select a.id::text from agency a order by a.id offset 1 limit 1")
                .get(0));
    ReportWish wish =
        new ReportWish(ReportEdition.DAILY, new Period(FRI_2026_11_20, FRI_2026_11_20), 3);
    return reports.reports(agency, List.of(wish)).get(wish);
  }

  private JobRun finished(Job job, LocalDate businessDate) {
    return ended(job, runner.start(job, businessDate, Optional.empty()));
  }

  private JobRun ended(Job job, long executionId) {
    return await()
        .atMost(LONG)
        .until(
            () -> latest(job),
            run -> run.executionId() == executionId && !run.state().isUnderWay());
  }

  private JobRun latest(Job job) {
    return runner.runs(job, 1).get(0);
  }

  /** As if a server had not come to start the reports of a day. */
  private void leave(LocalDate businessDate) {
    leftBehind.fire(new FailedStart(Job.DEADLINE_REPORTS, businessDate, Instant.now(), "IT"));
  }

  /** A run that a failed test left under way would write into the next one. */
  private void atRest() {
    await()
        .atMost(LONG)
        .until(
            () ->
                runner.runs(Job.DEADLINE_REPORTS, 1).stream()
                    .noneMatch(run -> run.state().isUnderWay()));
  }

  private List<String> runs(LocalDate businessDate) throws SQLException {
    return texts(
        dataSource,
        "select execution_id::text from job_run where job = 'deadline-reports'"
            + " and business_date = '"
            + businessDate
            + "'");
  }

  /** Who gets a letter, what became of it, and after how many tries. */
  private List<String> settledLetters() throws SQLException {
    await()
        .atMost(LONG)
        .until(
            () ->
                texts(dataSource, "select 'waits' from staff_letter where state = 'QUEUED'")
                    .isEmpty());
    return texts(
        dataSource,
        """
        select concat_ws(' ', kind, addressee_login, state, attempts) from staff_letter order by 1
        """);
  }

  private static List<String> mails(Instant since) throws IOException {
    List<String> mails = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(InstallationFolder.resolve("outbox"), "*-report-20261120-*.eml")) {
      for (Path file : files) {
        if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
          mails.add(Files.readString(file));
        }
      }
    }
    return mails;
  }
}
