package tw.caseprogress.hotline.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.CallBackNumber;
import tw.caseprogress.hotline.CallBackQuestion;
import tw.caseprogress.hotline.CallBackState;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Seal;

/** The calls back that were asked for, in the caller's transaction; what is personal is sealed. */
@ApplicationScoped
public class CallBackLog {

  private static final String ASK =
      """
      insert into call_back_request (case_file_id, call_id, operator_login, topic, question_sealed,
                                     number_sealed, number_masked, asked_at, due_on)
      values ((select c.id from case_file c where c.case_number = ?), ?, ?, ?, ?, ?, ?, ?, ?)
      returning id, case_file_id
      """;

  private static final String OF_CASE =
      """
      select r.asked_at, r.topic, r.number_masked, r.due_on, t.done_at, t.done_note
        from call_back_request r
        join case_file c on c.id = r.case_file_id
        left join officer_task t on t.case_file_id = r.case_file_id and t.kind = 'CALL_BACK'
                                and t.subject = cast(r.id as text)
       where c.case_number = ?
       order by r.id desc
       limit ?
      """;

  // call_back_request_numbered
  private static final String FORGET =
      """
      update call_back_request set number_sealed = null, question_sealed = null, number_masked = ''
       where id in (
        select r.id from call_back_request r
         where r.number_sealed is not null and r.asked_at < ?
           and not exists (select 1 from officer_task t
                            where t.case_file_id = r.case_file_id and t.kind = 'CALL_BACK'
                              and t.subject = cast(r.id as text) and t.done_at is null)
         order by r.asked_at
         limit ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * A request that was kept.
   *
   * @param id its number, the subject of its task
   */
  public record Kept(long id, long caseFileId) {}

  /** Keeps a request. */
  public Kept ask(
      CaseNumber caseNumber,
      Asking asking,
      CallBackNumber number,
      Optional<String> question,
      Seal seal) {
    return writer
        .returning(
            ASK,
            row -> new Kept(row.number("id"), row.number("case_file_id")),
            caseNumber.digits(),
            asking.callId(),
            asking.operator(),
            asking.topic(),
            question.map(seal::seal),
            seal.seal(number.shown()),
            number.masked(),
            asking.at(),
            asking.dueOn())
        .get(0);
  }

  /** Who asks in which call about what, and until when. */
  public record Asking(
      long callId, String operator, CallTopic topic, Instant at, LocalDate dueOn) {}

  /** The agency that handles a case. */
  public String agencyOf(CaseNumber caseNumber) {
    return tables
        .first(
            """
            select a.code from case_file c join agency a on a.id = c.handling_agency_id
             where c.case_number = ?
            """,
            row -> row.text("code"),
            caseNumber.digits())
        .orElseThrow();
  }

  /** What was asked and answered in a case, the latest first. */
  public List<CallBackState> ofCase(CaseNumber caseNumber, int most) {
    return tables.rows(OF_CASE, CallBackLog::state, caseNumber.digits(), most);
  }

  /**
   * The number to call and the question of a request of a case, opened; who asks logs it. Empty
   * once they were forgotten.
   */
  public Optional<CallBackQuestion> open(long caseFileId, String id, Seal seal) {
    return tables.first(
        """
        select number_sealed, question_sealed, question_sealed is not null as asked
          from call_back_request
         where case_file_id = ? and cast(id as text) = ? and number_sealed is not null
        """,
        row ->
            new CallBackQuestion(
                seal.open(row.bytes("number_sealed")),
                row.flag("asked")
                    ? Optional.of(seal.open(row.bytes("question_sealed")))
                    : Optional.empty()),
        caseFileId,
        id);
  }

  /**
   * Forgets number and question of what was asked before a moment and is no task any more, of so
   * many at most.
   *
   * @return of how many
   */
  public int forget(Instant before, int most) {
    return writer.update(FORGET, before, most);
  }

  private static CallBackState state(Row row) {
    return new CallBackState(
        row.moment("asked_at"),
        row.constant("topic", CallTopic.class),
        row.text("number_masked"),
        row.date("due_on"),
        row.momentIfAny("done_at"),
        row.textIfAny("done_note"));
  }
}
