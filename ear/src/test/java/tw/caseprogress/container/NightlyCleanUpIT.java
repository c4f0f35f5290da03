package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
import tw.caseprogress.retention.Perishable;

/** The clean-up on the real batch runtime, on rows put straight into the tables. */
@ExtendWith(ArquillianExtension.class)
class NightlyCleanUpIT {

  @Inject private JobRunner runner;
  @Inject private JobRuns jobs;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource product;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @BeforeEach
  void putOldAndNew() throws SQLException {
    takeAway();
    ContainerCases.put(product, 873, "clean-up", "it", "2026-12-04");
    execute(
        product,
        """
        insert into staff_letter (kind, business_date, addressee_login, letter_key, subject,
          address_sealed, text_sealed, html_sealed, state, queued_at, due_at, claimed_until)
        select 'REPORT', date '2026-01-01' + n, 'clean-up', 'clean-up-' || n, 'IT', '', '', '',
               case n when 3 then 'QUEUED' else 'SENT' end,
               now(), now() - case n when 2 then 80 else 100 end * interval '1 day',
               now() + interval '1 day'
          from generate_series(1, 3) n
        """);
    execute(
        product,
        """
        insert into text_query (received_at, gateway, sender_masked, sender_index, text_index,
          outcome)
        select now() - n * interval '1 day', 'clean-up', 'x', '', '', 'UNREADABLE'
          from unnest(array[100, 200]) n
        """);
    execute(
        product,
        """
        insert into notice (case_file_id, event, channel, recipient_role, language,
          address_masked, body, template_version, segments, state, queued_at, due_at, occasion_at,
          attempts)
        select f.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', 'w***', 'IT', 'IT', 1,
               'DELIVERED', now() - interval '1 year', now(), now(), 1
          from case_file f where f.external_reference = 'clean-up'
        """);
    execute(
        product,
        """
        insert into notice_receipt (gateway, message_id, outcome, reply, received_at, settled_at,
          notice_id)
        select 'clean-up', n::text, 'DELIVERED', 'IT',
               now() - case n when 2 then 80 else 100 end * interval '1 day',
               now(),
               case n when 3 then (select max(id) from notice where body = 'IT') end
          from generate_series(1, 3) n
        """);
    execute(
        product,
        """
        insert into notice (case_file_id, event, channel, recipient_role, language,
          address_masked, address_sealed, body, template_version, segments, state, queued_at,
          due_at, occasion_at, attempts)
        select f.id, event, 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', event || n, '\\x00',
               'former', 'IT', 1, 'SENT', now() - n * interval '1 day', now(), now(), 1
          from case_file f, unnest(array[20, 40]) n,
               unnest(array['CONTACT_CHANGED', 'CONTACT_CODE']) event
         where f.external_reference = 'clean-up'
        """);
  }

  @AfterEach
  void takeAway() throws SQLException {
    execute(product, "delete from staff_letter where addressee_login = 'clean-up'");
    execute(product, "delete from text_query where gateway = 'clean-up'");
    execute(product, "delete from notice_receipt where gateway = 'clean-up'");
    execute(
        product,
        "delete from notice where case_file_id in"
            + " (select id from case_file where external_reference = 'clean-up')");
    execute(product, "delete from case_file where external_reference = 'clean-up'");
  }

  @Test
  void aRunThrowsOnlyAwayWhatIsOldAndNoEvidence_andASecondRunFindsNothing() throws SQLException {
    for (int i = 0; i < 2; i++) {
      JobRun run = jobs.run(Job.NIGHTLY_CLEAN_UP);

      assertThat(run.state()).isEqualTo(JobState.COMPLETED);
      assertThat(run.skipped()).isEmpty();
      assertThat(run.steps().get(0).done()).isEqualTo(Perishable.values().length);
      assertThat(
              texts(
                  product, "select letter_key from staff_letter where addressee_login='clean-up'"))
          .containsExactlyInAnyOrder("clean-up-2", "clean-up-3");
      assertThat(
              texts(
                  product,
                  "select (now()::date - received_at::date)::text from text_query"
                      + " where gateway = 'clean-up'"))
          .containsExactly("100");
      assertThat(texts(product, "select message_id from notice_receipt where gateway='clean-up'"))
          .as("2 is young, 3 is of a notice")
          .containsExactlyInAnyOrder("2", "3");
      assertThat(
              texts(
                  product,
                  "select address_masked from notice where body = 'former'"
                      + " and address_sealed is not null"))
          .as("the address of before, and one that a code went to, are kept for some weeks")
          .containsExactlyInAnyOrder("CONTACT_CHANGED20", "CONTACT_CODE20");
      assertThat(texts(product, "select state from notice where body = 'IT'"))
          .containsExactly("DELIVERED");
    }
  }

  @Test
  void oldRunsGoWithAllThatTheServerNotedOfThem_butForTheLatestOfAJob() throws SQLException {
    long old = jobs.run(Job.NOTIFICATION_RETRY).executionId();
    long oldToo = jobs.run(Job.NOTIFICATION_RETRY).executionId();
    long latest = jobs.run(Job.NOTIFICATION_RETRY).executionId();
    String instances =
        "(select jobinstanceid from executioninstancedata where jobexecid in (%d, %d))"
            .formatted(old, oldToo);
    List<String> gone =
        texts(
            server,
            "select jobinstanceid::text from jobinstancedata where jobinstanceid in " + instances);
    assertThat(gone).hasSize(2);
    assertThat(noted(gone)).as("what the server notes of two runs").doesNotContain("0");
    execute(
        server,
        "update executioninstancedata set createtime = now() - interval '91 days'"
            + " where jobexecid in (%d, %d, %d)".formatted(old, oldToo, latest));

    jobs.run(Job.NIGHTLY_CLEAN_UP);

    assertThat(runner.runs(Job.NOTIFICATION_RETRY, 50))
        .extracting(JobRun::executionId)
        .contains(latest)
        .doesNotContain(old, oldToo);
    assertThat(noted(gone)).containsOnly("0");
    assertThat(
            texts(
                product,
                "select execution_id::text from job_run where execution_id in (%d, %d)"
                    .formatted(old, oldToo)))
        .isEmpty();
  }

  /** How many rows each table of the server has of some instances of jobs. */
  private List<String> noted(List<String> instances) throws SQLException {
    String all = String.join(",", instances);
    return texts(
        server,
        """
        select count(*)::text from jobinstancedata where jobinstanceid in (%1$s)
        union all
        select count(*)::text from jobstatus where id in (%1$s)
        union all
        select count(*)::text from checkpointdata where id ~ ('^(' || replace('%1$s', ',', '|') || '),')
        """
            .formatted(all));
  }

  private static List<String> texts(DataSource database, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
