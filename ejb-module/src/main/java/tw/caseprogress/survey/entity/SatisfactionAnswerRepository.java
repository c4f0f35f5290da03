package tw.caseprogress.survey.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.schema.TableWriter;
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

  @Inject private TableWriter writer;

  /**
   * Adds the answer of a case, in the caller's transaction.
   *
   * @return false if the case has one already, even one that was added at the same moment
   */
  public boolean add(
      long caseFileId, SatisfactionAnswer answer, LocalDate answeredOn, Instant answeredAt) {
    return writer.update(
            INSERT, caseFileId, answer.score(), answer.comment(), answeredOn, answeredAt)
        == 1;
  }
}
