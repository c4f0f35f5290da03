package tw.caseprogress.hotline.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.CallLine;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.OperatorDay;
import tw.caseprogress.hotline.TopicCount;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * The calls that operators took, in the caller's transaction.
 *
 * <p>By SQL and not as entities: a call is a line in a log.
 */
@ApplicationScoped
public class CallLog {

  private static final String OF_OPERATOR =
      """
      select c.begun_at, c.case_number, c.topic, c.found,
             exists (select 1 from call_back_request r where r.call_id = c.id) as called_back
        from hotline_call c
       where c.operator_login = ? and c.begun_at >= ?
       order by c.begun_at desc
       limit ?
      """;

  private static final String TOPICS =
      """
      select cast(begun_at at time zone ? as date) as day, topic, count(*) as calls,
             count(*) filter (where exists
               (select 1 from call_back_request r where r.call_id = hotline_call.id)) as called_back
        from hotline_call
       where begun_at >= ? and begun_at < ?
       group by 1, 2
       order by 1 desc
      """;

  // hotline_call_noted
  private static final String FORGET_NOTES =
      """
      update hotline_call set note_sealed = null where id in (
        select id from hotline_call
         where note_sealed is not null and begun_at < ?
         order by begun_at
         limit ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** Begins a call. */
  public long begin(String operator, Instant at) {
    return writer.insert(
        "insert into hotline_call (operator_login, begun_at) values (?, ?) returning id",
        operator,
        at);
  }

  /** Notes which case was looked up in an operator's own call; false if it is not. */
  public boolean lookedUp(
      long callId, String operator, Optional<CaseNumber> caseNumber, boolean found) {
    return writer.update(
            """
            update hotline_call set case_number = coalesce(?, case_number), found = found or ?
             where id = ? and operator_login = ? and ended_at is null
            """,
            caseNumber.map(CaseNumber::digits),
            found,
            callId,
            operator)
        == 1;
  }

  /** Notes what an operator's own call is about; an empty topic takes it back. */
  public void setTopic(long callId, String operator, Optional<CallTopic> topic) {
    writer.update(
        "update hotline_call set topic = ? where id = ? and operator_login = ?",
        topic,
        callId,
        operator);
  }

  /** Ends an operator's own call. */
  public void end(long callId, String operator, Instant at, Optional<byte[]> noteSealed) {
    writer.update(
        """
        update hotline_call set ended_at = ?, note_sealed = ?
         where id = ? and operator_login = ? and ended_at is null
        """,
        at,
        noteSealed,
        callId,
        operator);
  }

  /** An operator's calls since a moment, the latest first. */
  public List<CallLine> ofOperator(String operator, Instant since, int most) {
    return tables.rows(OF_OPERATOR, CallLog::line, operator, since, most);
  }

  /** How many calls an operator took since a moment. */
  public OperatorDay count(String operator, Instant since) {
    return tables
        .first(
            """
            select count(*) as calls, count(*) filter (where found) as found from hotline_call
             where operator_login = ? and begun_at >= ?
            """,
            row -> new OperatorDay(row.number("calls"), row.number("found")),
            operator,
            since)
        .orElseThrow();
  }

  /**
   * Forgets what was noted of calls that began before a moment, of so many at most.
   *
   * @return of how many
   */
  public int forgetNotes(Instant before, int most) {
    return writer.update(FORGET_NOTES, before, most);
  }

  /** What the calls of some days were about, the latest day first. */
  public List<TopicCount> topics(Instant from, Instant until, ZoneId zone) {
    List<TopicRow> rows = tables.rows(TOPICS, TopicRow::read, zone.getId(), from, until);
    return rows.stream().map(TopicRow::day).distinct().map(day -> counted(day, rows)).toList();
  }

  private static TopicCount counted(LocalDate day, List<TopicRow> rows) {
    List<TopicRow> ofDay = rows.stream().filter(row -> row.day().equals(day)).toList();
    Map<CallTopic, Long> byTopic = new EnumMap<>(CallTopic.class);
    ofDay.forEach(row -> row.topic().ifPresent(topic -> byTopic.put(topic, row.calls())));
    return new TopicCount(
        day,
        byTopic,
        ofDay.stream().filter(row -> row.topic().isEmpty()).mapToLong(TopicRow::calls).sum(),
        ofDay.stream().mapToLong(TopicRow::calledBack).sum());
  }

  private record TopicRow(LocalDate day, Optional<CallTopic> topic, long calls, long calledBack) {

    static TopicRow read(Row row) {
      return new TopicRow(
          row.date("day"),
          row.constantIfAny("topic", CallTopic.class),
          row.number("calls"),
          row.number("called_back"));
    }
  }

  private static CallLine line(Row row) {
    return new CallLine(
        row.moment("begun_at"),
        row.textIfAny("case_number").map(digits -> digits.substring(digits.length() - 4)),
        row.constantIfAny("topic", CallTopic.class),
        row.flag("found"),
        row.flag("called_back"));
  }
}
