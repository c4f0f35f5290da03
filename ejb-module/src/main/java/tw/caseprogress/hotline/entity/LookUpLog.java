package tw.caseprogress.hotline.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Every look-up by an operator, found or not; only its topic is added later.
 *
 * <p>By SQL and not as an entity: a look-up is a line in a log.
 */
@ApplicationScoped
public class LookUpLog {

  private static final String INSERT =
      """
      insert into hotline_look_up (operator_login, looked_up_at, case_number, found)
      values (?, ?, ?, ?) returning id
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * Writes a look-up, in the caller's transaction.
   *
   * @param caseNumber empty when what was typed is no case number
   * @return the number of the line
   */
  public long add(String operator, Instant at, Optional<CaseNumber> caseNumber, boolean found) {
    return writer.insert(INSERT, operator, at, caseNumber.map(CaseNumber::digits), found);
  }

  /**
   * Makes other look-ups by this operator or of this number wait until the caller's transaction
   * ends: who is judged by what the log counts must have been preceded by whoever came first.
   */
  public void lock(String operator, Optional<CaseNumber> caseNumber) {
    // Operators before numbers, always: two can then never wait for each other.
    writer.lock("hotline operator " + operator);
    caseNumber.ifPresent(number -> writer.lock("hotline number " + number.digits()));
  }

  /** Notes what the call was about; only the operator's own line is touched. */
  public void setTopic(long lookUpId, String operator, CallTopic topic) {
    String sql = "update hotline_look_up set topic = ? where id = ? and operator_login = ?";
    writer.update(sql, topic, lookUpId, operator);
  }

  /** The operator's look-ups since a moment. */
  public long lookUps(String operator, Instant since) {
    return tables.count(
        "select count(*) from hotline_look_up where operator_login = ? and looked_up_at >= ?",
        operator,
        since);
  }

  /** The operator's look-ups since a moment that found nothing. */
  public long misses(String operator, Instant since) {
    return tables.count(
        """
        select count(*) from hotline_look_up
         where operator_login = ? and looked_up_at >= ? and not found
        """,
        operator,
        since);
  }

  /** The operator's look-ups of a case number since a moment that found nothing. */
  public long misses(String operator, CaseNumber caseNumber, Instant since) {
    return tables.count(
        """
        select count(*) from hotline_look_up
         where case_number = ? and looked_up_at >= ? and operator_login = ? and not found
        """,
        caseNumber.digits(),
        since,
        operator);
  }

  /** Look-ups of a case number since a moment that found nothing, by whomever. */
  public long misses(CaseNumber caseNumber, Instant since) {
    return tables.count(
        """
        select count(*) from hotline_look_up
         where case_number = ? and looked_up_at >= ? and not found
        """,
        caseNumber.digits(),
        since);
  }
}
