package tw.caseprogress.hotline.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.LookUpWay;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Every look-up by an operator, found or not; nothing of it changes later.
 *
 * <p>By SQL and not as an entity: a look-up is a line in a log.
 */
@ApplicationScoped
public class LookUpLog {

  private static final String INSERT =
      """
      insert into hotline_look_up (operator_login, looked_up_at, call_id, way, case_number, found)
      values (?, ?, ?, ?, ?, ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * Writes a look-up, in the caller's transaction.
   *
   * @param caseNumber empty when what was typed is no case number
   */
  public void add(
      String operator,
      Instant at,
      long callId,
      LookUpWay way,
      Optional<CaseNumber> caseNumber,
      boolean found) {
    writer.update(INSERT, operator, at, callId, way, caseNumber.map(CaseNumber::digits), found);
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

  /** The wrong facts said of a case number since a moment, to whomever. */
  public long wrongFacts(CaseNumber caseNumber, Instant since) {
    return tables.count(
        """
        select count(*) from hotline_look_up
         where case_number = ? and looked_up_at >= ? and way = 'FACTS' and not found
        """,
        caseNumber.digits(),
        since);
  }

  /** The number of the case that an operator found last in a call. */
  public Optional<CaseNumber> foundIn(long callId, String operator) {
    return tables.first(
        """
        select case_number from hotline_look_up
         where call_id = ? and operator_login = ? and found
         order by id desc
        """,
        row -> CaseNumber.parse(row.text("case_number")),
        callId,
        operator);
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
