package tw.caseprogress.calendar.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.calendar.CalendarChangeLine;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.DeclaredClosure;
import tw.caseprogress.calendar.IssuedYear;
import tw.caseprogress.calendar.OfficeCalendarFile;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Keeps the changes of the calendar.
 *
 * <p>By SQL: a row has no life after its insert. Who changes the calendar and who writes a due date
 * lock each other out by an advisory lock: so numbers of changes rise in the order of their
 * commits, and no due date is written by a calendar that is about to be replaced.
 */
@ApplicationScoped
public class CalendarRepository {

  /** Any number that no other advisory lock of the product has. */
  private static final long LOCK = 4_826_190_357L;

  private static final String CHANGES =
      """
      select id, kind, first_day, last_day, area_kind, area, source_document, changed_by, changed_at
        from calendar_change
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;

  /** Waits until nobody writes due dates or changes the calendar, and keeps it so to the end. */
  public long lockForChange() {
    writer.lock(LOCK);
    return latestChange();
  }

  /** Waits for a change under way, and keeps others off to the end of the transaction. */
  public long lockForUse() {
    writer.share(LOCK);
    return latestChange();
  }

  /** The number of the latest change, 0 if there is none. */
  public long latestChange() {
    return tables.count("select coalesce(max(id), 0) from calendar_change");
  }

  /** Adds a change; its number is given here, whatever the record says. */
  public long add(CalendarChange change) {
    return writer.insert(
        """
        insert into calendar_change (kind, first_day, last_day, area_kind, area, source_document,
          changed_by, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
        """,
        change.kind(),
        change.firstDay(),
        change.lastDay(),
        change.area().map(ClosureArea::kind),
        change.area().map(ClosureArea::name),
        change.sourceDocument(),
        change.changedBy(),
        change.changedAt());
  }

  /** Adds an edition of a year with the file that it was read from. */
  public void add(long changeId, CalendarYear year, String fileName, byte[] content) {
    writer.update(
        """
        insert into calendar_year_edition (calendar_change_id, year, edition, file_name, content)
        values (?, ?, ?, ?, ?)
        """,
        changeId,
        year.year(),
        year.edition(),
        fileName,
        content);
  }

  /** Adds a closure. */
  public void add(long changeId, OfficeClosure closure) {
    writer.update(
        """
        insert into office_closure (calendar_change_id, closed_on, extent, from_time, area_kind,
          area, event_zh, event_en, source)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        changeId,
        closure.closedOn(),
        closure.extent(),
        closure.fromTime(),
        closure.area().kind(),
        closure.area().name(),
        closure.eventZh(),
        closure.eventEn(),
        closure.source());
  }

  /** Withdraws a closure. */
  public void withdraw(long changeId, long closureId, String reason) {
    writer.update(
        """
        insert into office_closure_withdrawal (calendar_change_id, office_closure_id, reason)
        values (?, ?, ?)
        """,
        changeId,
        closureId,
        reason);
  }

  /** Everything ever entered. */
  public CalendarBook read() {
    long latest = latestChange();
    List<IssuedYear> issues =
        tables.rows(
            "select calendar_change_id, edition, content from calendar_year_edition"
                + " where calendar_change_id <= ?",
            row -> new IssuedYear(row.number(1), year(row.bytes(3), row.integer(2))),
            latest);
    List<DeclaredClosure> closures =
        tables.rows(
            """
            select c.*, w.calendar_change_id as withdrawn_by
              from office_closure c
              left join office_closure_withdrawal w
                on w.office_closure_id = c.id and w.calendar_change_id <= ?
             where c.calendar_change_id <= ?
             order by c.closed_on, c.id
            """,
            CalendarRepository::closure,
            latest,
            latest);
    return CalendarBook.of(issues, closures, latest);
  }

  /** Where each agency lies, by its code. */
  public Map<String, OfficePlace> places() {
    Map<String, OfficePlace> places = new HashMap<>();
    tables.rows(
        "select code, address_zh, village_zh from agency",
        row -> places.put(row.text(1), OfficePlace.of(row.text(1), row.text(2), row.textIfAny(3))));
    return places;
  }

  /** Finds a change by its number. */
  public Optional<CalendarChange> find(long changeId) {
    return tables.first(CHANGES + " where id = ?", CalendarRepository::change, changeId);
  }

  /** The latest changes, the latest first, with how many due dates each has moved. */
  public List<CalendarChangeLine> latest(int most) {
    return tables.rows(
        """
        select c.*, p.moved
          from calendar_change c
          left join calendar_projection p on p.calendar_change_id = c.id
         order by c.id desc
         limit ?
        """,
        row -> new CalendarChangeLine(change(row), numberIfAny(row, "moved")),
        most);
  }

  /** The changes that have not reached all running cases yet, the oldest first. */
  public List<CalendarChange> notProjected() {
    return tables.rows(
        CHANGES
            + """
             c where first_day is not null and not exists (
               select 1 from calendar_projection p where p.calendar_change_id = c.id)
             order by id
            """,
        CalendarRepository::change);
  }

  /** Notes that a change has reached the running cases. */
  public void projected(long changeId, long moved, Instant at) {
    writer.update(
        """
        insert into calendar_projection (calendar_change_id, moved, finished_at) values (?, ?, ?)
        on conflict (calendar_change_id) do nothing
        """,
        changeId,
        moved,
        at);
  }

  private static CalendarYear year(byte[] content, int edition) {
    return OfficeCalendarFile.read(content, edition).year().orElseThrow();
  }

  private static DeclaredClosure closure(Row row) {
    return new DeclaredClosure(
        row.number("id"),
        row.number("calendar_change_id"),
        numberIfAny(row, "withdrawn_by"),
        new OfficeClosure(
            row.date("closed_on"),
            row.constant("extent", ClosureExtent.class),
            row.time("from_time"),
            area(row).orElseThrow(),
            row.text("event_zh"),
            row.text("event_en"),
            row.text("source")));
  }

  private static CalendarChange change(Row row) {
    return new CalendarChange(
        row.number("id"),
        row.constant("kind", CalendarChangeKind.class),
        row.dateIfAny("first_day"),
        row.dateIfAny("last_day"),
        area(row),
        row.text("source_document"),
        row.text("changed_by"),
        row.moment("changed_at"));
  }

  private static Optional<ClosureArea> area(Row row) {
    return row.constantIfAny("area_kind", ClosureArea.Kind.class)
        .map(kind -> new ClosureArea(kind, row.text("area")));
  }

  private static OptionalLong numberIfAny(Row row, String column) {
    return row.numberIfAny(column).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }
}
