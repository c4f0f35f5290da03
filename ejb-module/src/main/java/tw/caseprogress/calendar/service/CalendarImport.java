package tw.caseprogress.calendar.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.calendar.CalendarDay;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;

/**
 * Takes the shipped years over that the database has no edition of, at every start; and the shipped
 * closures at the first one.
 *
 * <p>From then on the database is where the calendar is kept: a year that is there is left alone.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class CalendarImport {

  private static final Logger LOG = Logger.getLogger(CalendarImport.class.getName());
  private static final String PRODUCT = "case-progress";

  @Inject private CalendarRepository repository;
  @Inject private Clock clock;

  @PostConstruct
  void loadWhatIsMissing() {
    repository.lockForChange();
    CalendarBook book = repository.read();
    List<CalendarYear> missing =
        ShippedCalendar.officeCalendar().years().stream()
            .filter(year -> book.year(year.year()).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    long change = repository.add(shipped(book, missing));
    for (CalendarYear year : missing) {
      repository.add(
          change,
          year,
          ShippedCalendar.fileName(year.year()),
          ShippedCalendar.content(year.year()));
    }
    if (book.isEmpty()) {
      ShippedCalendar.closures().forEach(closure -> repository.add(change, closure));
    }
    LOG.log(Level.INFO, "Took over {0} shipped calendar years", missing.size());
  }

  /** Years that a later release brings may be awaited by running cases; the first ones are not. */
  private CalendarChange shipped(CalendarBook book, List<CalendarYear> years) {
    boolean first = book.isEmpty();
    List<CalendarDay> firstYear = years.get(0).days();
    List<CalendarDay> lastYear = years.get(years.size() - 1).days();
    return new CalendarChange(
        0,
        CalendarChangeKind.SHIPPED,
        first ? Optional.empty() : Optional.of(firstYear.get(0).date()),
        first ? Optional.empty() : Optional.of(lastYear.get(lastYear.size() - 1).date()),
        Optional.empty(),
        "",
        PRODUCT,
        Instant.now(clock));
  }
}
