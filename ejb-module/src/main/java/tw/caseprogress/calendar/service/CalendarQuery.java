package tw.caseprogress.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChangeLine;
import tw.caseprogress.calendar.CalendarEdition;
import tw.caseprogress.calendar.CalendarFileReading;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureEntry;
import tw.caseprogress.calendar.DeclaredClosure;
import tw.caseprogress.calendar.OfficeCalendarFile;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.typed.NameFold;

/** Reads the calendar for the administrator's screens, straight from the tables. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarQuery {

  /** So long before its end administrators are warned that the calendar runs out. */
  public static final int WARNING_DAYS = 60;

  private static final int SHOWN_CHANGES = 10;

  private static final String EDITIONS =
      """
      select e.calendar_change_id, e.year, e.edition, e.file_name, c.changed_by, c.changed_at,
             e.edition = max(e.edition) over (partition by e.year) as holds
        from calendar_year_edition e
        join calendar_change c on c.id = e.calendar_change_id
       order by e.year desc, e.edition desc
      """;

  private static final String CLOSURES =
      """
      select o.id, c.changed_by, c.changed_at, k.changed_by as withdrawn_by,
             k.changed_at as withdrawn_at, w.reason
        from office_closure o
        join calendar_change c on c.id = o.calendar_change_id
        left join office_closure_withdrawal w on w.office_closure_id = o.id
        left join calendar_change k on k.id = w.calendar_change_id
       where o.closed_on between ? and ?
       order by o.closed_on desc, o.id desc
      """;

  @Inject private CalendarRepository repository;
  @Inject private WorkingDays workingDays;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** Everything ever entered, as it is in the tables now. */
  public CalendarBook book() {
    return repository.read();
  }

  /** Whether there is a calendar of a year, as far as this server knows by now. */
  public boolean hasYear(int year) {
    return workingDays.book().year(year).isPresent();
  }

  /** Every edition of every year, the latest first. */
  public List<CalendarEdition> editions() {
    return tables.rows(EDITIONS, CalendarQuery::edition);
  }

  /** The closures of a year, withdrawn ones too, the latest day first. */
  public List<ClosureEntry> closures(int year) {
    Map<Long, OfficeClosure> byId =
        book().closures().stream()
            .collect(Collectors.toMap(DeclaredClosure::id, DeclaredClosure::closure));
    return tables.rows(
        CLOSURES,
        row -> entry(row, byId::get),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  /** The latest changes, the latest first. */
  public List<CalendarChangeLine> changes() {
    return repository.latest(SHOWN_CHANGES);
  }

  /** The village of that name in which an agency lies, however the name is typed; if there is. */
  public Optional<ClosureArea> village(String typed) {
    String wanted = NameFold.of(typed);
    return workingDays.places().values().stream()
        .flatMap(place -> place.areas().stream())
        .filter(area -> area.kind() == ClosureArea.Kind.VILLAGE)
        .filter(area -> NameFold.of(area.name()).equals(wanted))
        .findFirst();
  }

  /** The districts in which agencies lie, by name. */
  public List<ClosureArea> districts() {
    return workingDays.places().values().stream()
        .flatMap(place -> place.district().stream())
        .distinct()
        .sorted(Comparator.comparing(ClosureArea::name))
        .toList();
  }

  /** Reads an official file; the year gets the number of its next edition. */
  public CalendarFileReading read(byte[] content) {
    CalendarFileReading reading = OfficeCalendarFile.read(content, 1);
    CalendarBook book = book();
    return reading
        .year()
        .map(
            year ->
                OfficeCalendarFile.read(
                    content, book.year(year.year()).map(CalendarYear::edition).orElse(0) + 1))
        .orElse(reading);
  }

  /** The last year with a calendar, if it ends within {@value #WARNING_DAYS} days. */
  public OptionalInt runsOutWith() {
    LocalDate today = LocalDate.now(clock);
    int lastYear = workingDays.book().lastYearFrom(today);
    long daysLeft = ChronoUnit.DAYS.between(today, LocalDate.of(lastYear, 12, 31));
    return daysLeft <= WARNING_DAYS ? OptionalInt.of(lastYear) : OptionalInt.empty();
  }

  private static CalendarEdition edition(Row row) {
    return new CalendarEdition(
        row.number("calendar_change_id"),
        row.integer("year"),
        row.integer("edition"),
        row.text("file_name"),
        row.text("changed_by"),
        row.moment("changed_at"),
        row.flag("holds"));
  }

  private static ClosureEntry entry(Row row, Function<Long, OfficeClosure> byId) {
    String withdrawnBy = row.text("withdrawn_by");
    return new ClosureEntry(
        row.number("id"),
        byId.apply(row.number("id")),
        row.text("changed_by"),
        row.moment("changed_at"),
        withdrawnBy == null
            ? Optional.empty()
            : Optional.of(
                new ClosureEntry.Withdrawal(
                    withdrawnBy, row.moment("withdrawn_at"), row.text("reason"))));
  }
}
