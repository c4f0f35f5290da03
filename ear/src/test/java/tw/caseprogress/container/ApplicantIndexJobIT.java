package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.service.ApplicantIndexService;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.NameFold;

/** The job that folds names anew, on cases of an older release put straight into the tables. */
@ExtendWith(ArquillianExtension.class)
class ApplicantIndexJobIT {

  private static final String OURS = "(select id from case_file where external_reference = 'fold')";

  @Inject private JobRuns jobs;
  @Inject private ApplicantIndexService applicants;
  @Inject private KeyRing keys;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void casesOfAnOlderRelease() throws SQLException {
    takeAway();
    put(880, keys.personalData().seal("拉蒙‧杜里"));
    put(881, null);
    put(882, new byte[] {0});
  }

  @AfterEach
  void takeAway() throws SQLException {
    execute("delete from case_co_applicant where case_file_id in " + OURS);
    execute("delete from case_party where case_file_id in " + OURS);
    execute("delete from case_file where external_reference = 'fold'");
  }

  @Test
  void aRunFoldsWhatIsLeft_oncePerEdition_andListsWhatItCannotOpen() throws SQLException {
    JobRun run = jobs.run(Job.APPLICANT_INDEX);

    assertThat(index(880)).isEqualTo(BlindIndex.name(keys.blindIndex(), "拉蒙・杜里"));
    assertThat(fold(880)).isEqualTo(NameFold.VERSION);
    assertThat(fold(881)).as("there is no name any more").isEqualTo(NameFold.VERSION);
    assertThat(fold(882)).as("no key opens it").isEqualTo(1);
    assertThat(run.skipped())
        .anySatisfy(skipped -> assertThat(skipped.item()).isEqualTo("case file " + id(882)));
    assertThat(applicants.waiting(1_000)).contains(id(882)).doesNotContain(id(880), id(881));
  }

  @Test
  void whoAppliesTogetherIsFoldedAnewToo_ofACaseThatIsFoldedAlready() throws SQLException {
    execute(
        "update case_file set applicant_name_fold = %d where id = %d"
            .formatted(NameFold.VERSION, id(880)));
    String other =
        """
        insert into case_co_applicant values (?, 2, ?, '王○○', '\\x00', 1, null, 'PAPER', current_date)
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(other)) {
      statement.setLong(1, id(880));
      statement.setBytes(2, keys.personalData().seal("王‧小明"));
      statement.executeUpdate();
    }

    jobs.run(Job.APPLICANT_INDEX);

    byte[] index =
        ask(
            "select name_index from case_co_applicant o join case_file c on c.id = o.case_file_id"
                + " where c.case_number = ?",
            880,
            row -> row.getBytes(1));
    assertThat(index).isEqualTo(BlindIndex.name(keys.blindIndex(), "王・小明"));
    assertThat(applicants.waiting(1_000)).doesNotContain(id(880));
  }

  private void put(int serial, byte[] name) throws SQLException {
    String number = ContainerCases.put(dataSource, serial, "fold", "it", "2026-12-04").digits();
    String party =
        """
        insert into case_party (case_file_id, role, language, name_sealed, name_masked,
          notify_by_email, notify_by_text_message)
        values (?, 'APPLICANT', 'ZH_TW', ?, '拉○○', false, false)
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(party)) {
      statement.setLong(1, id(serial));
      statement.setBytes(2, name);
      statement.executeUpdate();
    }
    // Last: the timer of the job may have come in between
    execute("update case_file set applicant_name_fold = 1 where case_number = '" + number + "'");
  }

  private long id(int serial) throws SQLException {
    return ask("select id from case_file where case_number = ?", serial, row -> row.getLong(1));
  }

  private int fold(int serial) throws SQLException {
    return ask(
        "select applicant_name_fold from case_file where case_number = ?",
        serial,
        row -> row.getInt(1));
  }

  private byte[] index(int serial) throws SQLException {
    return ask(
        "select applicant_name_index from case_file where case_number = ?",
        serial,
        row -> row.getBytes(1));
  }

  private <T> T ask(String sql, int serial, Column<T> column) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ContainerCases.number(serial).digits());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return column.of(row);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private interface Column<T> {
    T of(ResultSet row) throws SQLException;
  }
}
