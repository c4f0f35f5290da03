package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.ListedCases;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.ReportNotOfOneCutException;
import tw.caseprogress.statistics.ReportWish;

/**
 * Puts an agency's reports together, from what the nights have kept and the cases behind it.
 *
 * <p>Open to all callers, for the timer that starts the reports has no identity; requests reach it
 * only by {@link OwnReportService}.
 */
@Stateless
@PermitAll
public class AgencyReportQuery {

  /** How often what changes meanwhile is read again. */
  private static final int TRIES = 3;

  @Inject private KeptFigures kept;
  @Inject private ListedCasesQuery listed;
  @Inject private DeadlineStatisticsService statistics;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;

  /**
   * The reports of an agency, however many want them: each list is read once for its day.
   *
   * <p>Where the cases changed since the night, the last day is counted anew, so that as many
   * overdue cases are listed as are counted.
   *
   * @throws ReportNotOfOneCutException if they change faster than they are counted
   */
  public Map<ReportWish, AgencyReport> reports(long agencyId, Iterable<ReportWish> wishes) {
    Map<LocalDate, ListedCases> overdue = new HashMap<>();
    Map<ReportWish, AgencyReport> reports = new HashMap<>();
    for (ReportWish wish : wishes) {
      reports.computeIfAbsent(wish, one -> ofOneCut(agencyId, one, overdue));
    }
    return reports;
  }

  private AgencyReport ofOneCut(
      long agencyId, ReportWish wish, Map<LocalDate, ListedCases> overdue) {
    LocalDate last = wish.period().to();
    Function<LocalDate, ListedCases> read = day -> listed.overdue(agencyId, day);
    AgencyReport report = report(agencyId, wish, overdue.computeIfAbsent(last, read));
    for (int tries = 1; !report.isOfOneCut(); tries++) {
      if (tries == TRIES) {
        throw new ReportNotOfOneCutException(agencyId, last);
      }
      statistics.tally(agencyId, last);
      overdue.remove(last);
      report = report(agencyId, wish, overdue.computeIfAbsent(last, read));
    }
    return report;
  }

  private AgencyReport report(long agencyId, ReportWish wish, ListedCases overdue) {
    AgencyView agency = agencies.agency(agencyId);
    FigureScope scope = FigureScope.ofAgency(agencyId);
    Period period = wish.period();
    LocalDate dueUntil = dueUntil(period.to(), wish.dueWithin());
    return new AgencyReport(
        wish.edition(),
        period,
        agency.nameZh(),
        agency.nameEn(),
        kept.figures(scope, period),
        kept.byCaseType(scope, period),
        overdue,
        wish.edition() == ReportEdition.DAILY
            ? listed.due(agencyId, period.to(), dueUntil)
            : ListedCases.NONE,
        dueUntil);
  }

  /** At the end of a year whose next one is not published, no further than that year. */
  private LocalDate dueUntil(LocalDate day, int workingDaysAhead) {
    try {
      return workingDays.calendar().plusWorkingDays(day, workingDaysAhead);
    } catch (CalendarNotPublishedException e) {
      return day.with(TemporalAdjusters.lastDayOfYear());
    }
  }
}
