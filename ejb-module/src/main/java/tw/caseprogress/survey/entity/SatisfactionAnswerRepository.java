package tw.caseprogress.survey.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.survey.SatisfactionAnswer;

/**
 * The answers: added once a case, never changed.
 *
 * <p>By SQL and not as an entity: an answer has no life after its insert.
 */
@ApplicationScoped
public class SatisfactionAnswerRepository {

  private static final String INSERT =
      """
      insert into satisfaction_answer (case_file_id, score, comment, answered_on, answered_at)
      values (?, ?, ?, ?, ?)
      on conflict (case_file_id) do nothing
      """;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  /**
   * Adds the answer of a case, in the caller's transaction.
   *
   * @return false if the case has one already, even one that was added at the same moment
   */
  public boolean add(
      long caseFileId, SatisfactionAnswer answer, LocalDate answeredOn, Instant answeredAt) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, caseFileId);
      insert.setInt(2, answer.score());
      insert.setString(3, answer.comment().orElse(null));
      insert.setObject(4, answeredOn);
      insert.setTimestamp(5, Timestamp.from(answeredAt));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
