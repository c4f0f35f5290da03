package tw.caseprogress.web.admin.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChangeLine;
import tw.caseprogress.calendar.CalendarEdition;
import tw.caseprogress.calendar.DeclaredClosure;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.service.CalendarQuery;

/** Shows a year of the calendar, its editions and the latest changes on {@code /admin/calendar}. */
@Named
@RequestScoped
public class ShowCalendarBacking {

  @Inject private CalendarQuery calendarQuery;
  @Inject private Clock clock;

  private Integer year;
  private CalendarBook book;

  /** The months of the year; none if it has no calendar. */
  public List<CalendarSheet> getMonths() {
    Map<LocalDate, List<OfficeClosure>> closures =
        book().closures().stream()
            .filter(DeclaredClosure::stands)
            .map(DeclaredClosure::closure)
            .collect(Collectors.groupingBy(OfficeClosure::closedOn));
    return book()
        .year(getYear())
        .map(found -> CalendarSheet.of(found, closures, Faces.getLocale()))
        .orElse(List.of());
  }

  public List<CalendarEdition> getEditions() {
    return calendarQuery.editions();
  }

  public List<CalendarChangeLine> getChanges() {
    return calendarQuery.changes();
  }

  /** The years that have a calendar, the latest first. */
  public NavigableSet<Integer> getYears() {
    NavigableSet<Integer> years = new TreeSet<>();
    book().issues().forEach(issue -> years.add(issue.year().year()));
    return years.descendingSet();
  }

  /** The year shown; this year unless another is asked for. */
  public Integer getYear() {
    return year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  private CalendarBook book() {
    if (book == null) {
      book = calendarQuery.book();
    }
    return book;
  }
}
