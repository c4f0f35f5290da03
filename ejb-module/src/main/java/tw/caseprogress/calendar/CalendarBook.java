package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All editions of all years and all closures ever entered, with the change that made each of them
 * hold: so it tells the calendar of any place as it stands, and as it stood after any change.
 *
 * <p>Immutable and safe for all threads. Calendars are made once and shared by places that see the
 * same days.
 */
public final class CalendarBook {

  private final List<IssuedYear> issues;
  private final List<DeclaredClosure> closures;
  private final long firstChange;
  private final long latestChange;
  private final ConcurrentMap<Content, WorkingDayCalendar> calendars = new ConcurrentHashMap<>();

  /** What a calendar is made of; years are told apart by their identity. */
  private record Content(List<CalendarYear> years, List<OfficeClosure> closures) {}

  private CalendarBook(List<IssuedYear> issues, List<DeclaredClosure> closures, long latest) {
    this.issues = List.copyOf(issues);
    this.closures = List.copyOf(closures);
    this.firstChange = issues.stream().mapToLong(IssuedYear::changeId).min().orElse(0);
    this.latestChange = latest;
  }

  /**
   * The book of these entries.
   *
   * @param latestChange the number of the latest change, whatever it was
   */
  public static CalendarBook of(
      Collection<IssuedYear> issues, Collection<DeclaredClosure> closures, long latestChange) {
    return new CalendarBook(List.copyOf(issues), List.copyOf(closures), latestChange);
  }

  /** Whether no year was ever entered: the shipped calendar is not there yet. */
  public boolean isEmpty() {
    return issues.isEmpty();
  }

  /** The number of the latest change. */
  public long latestChange() {
    return latestChange;
  }

  /** Every edition ever entered. */
  public List<IssuedYear> issues() {
    return issues;
  }

  /** Every closure ever entered, withdrawn ones too. */
  public List<DeclaredClosure> closures() {
    return closures;
  }

  /** The edition of a year that holds; empty if the year has none. */
  public Optional<CalendarYear> year(int year) {
    return Optional.ofNullable(yearsAfter(latestChange).get(year));
  }

  /** The last year of those that follow one another from the year of a day on. */
  public int lastYearFrom(LocalDate day) {
    Map<Integer, CalendarYear> years = yearsAfter(latestChange);
    int last = day.getYear();
    while (years.containsKey(last + 1)) {
      last++;
    }
    return last;
  }

  /** The calendar of a place as it stands. */
  public WorkingDayCalendar calendar(OfficePlace place) {
    return calendarAfter(latestChange, place);
  }

  /**
   * The calendar of a place as it stood after a change; before the first change there was none, so
   * that the first one is meant.
   */
  public WorkingDayCalendar calendarAfter(long change, OfficePlace place) {
    long asOf = Math.max(change, firstChange);
    List<CalendarYear> years =
        yearsAfter(asOf).values().stream()
            .sorted((one, two) -> Integer.compare(one.year(), two.year()))
            .toList();
    List<OfficeClosure> holding =
        closures.stream()
            .filter(entry -> entry.heldAfter(asOf) && place.liesIn(entry.closure().area()))
            .map(DeclaredClosure::closure)
            .toList();
    return calendars.computeIfAbsent(
        new Content(years, holding),
        content ->
            WorkingDayCalendar.of(
                OfficeCalendar.of(content.years()), content.closures(), place.areas()));
  }

  /** This book with one more edition, as the next change would leave it. */
  public CalendarBook with(CalendarYear year) {
    List<IssuedYear> more = new ArrayList<>(issues);
    more.add(new IssuedYear(latestChange + 1, year));
    return new CalendarBook(more, closures, latestChange + 1);
  }

  /** This book with one more closure, as the next change would leave it. */
  public CalendarBook with(OfficeClosure closure) {
    List<DeclaredClosure> more = new ArrayList<>(closures);
    more.add(new DeclaredClosure(0, latestChange + 1, OptionalLong.empty(), closure));
    return new CalendarBook(issues, more, latestChange + 1);
  }

  /** This book with a closure withdrawn, as the next change would leave it. */
  public CalendarBook without(long closureId) {
    List<DeclaredClosure> others =
        closures.stream()
            .map(
                entry ->
                    entry.id() == closureId
                        ? new DeclaredClosure(
                            entry.id(),
                            entry.changeId(),
                            OptionalLong.of(latestChange + 1),
                            entry.closure())
                        : entry)
            .toList();
    return new CalendarBook(issues, others, latestChange + 1);
  }

  private Map<Integer, CalendarYear> yearsAfter(long change) {
    Map<Integer, CalendarYear> years = new HashMap<>();
    for (IssuedYear issue : issues) {
      if (issue.changeId() <= change) {
        years.merge(
            issue.year().year(),
            issue.year(),
            (one, two) -> one.edition() > two.edition() ? one : two);
      }
    }
    return years;
  }
}
