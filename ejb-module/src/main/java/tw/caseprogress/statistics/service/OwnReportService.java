package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.ReportDays;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.ReportSubscription;
import tw.caseprogress.statistics.ReportWish;

/** Shows a supervisor the newest report of the own agency, and mails it to nobody else. */
@Stateless
@RolesAllowed({Role.Name.SUPERVISOR, Role.Name.AGENCY_HEAD})
public class OwnReportService {

  @Inject private ReportSubscriptionService subscriptions;
  @Inject private AgencyReportQuery reports;
  @Inject private ReportWriter writer;
  @Inject private ReportPost post;
  @Inject private KeptFigures kept;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /**
   * The mail that would have come this morning; empty before a night has counted, and for an
   * account without an e-mail address.
   *
   * @param wanted what it is to hold
   */
  public Optional<AgencyReportLetter> preview(ReportSubscription wanted) {
    return subscriptions
        .own()
        .flatMap(own -> newest(own, wanted))
        .map(report -> AgencyReportLetter.of(report, wanted));
  }

  /**
   * Mails the newest report to the caller, whatever was mailed before.
   *
   * @param wanted what it is to hold
   * @return the address to which it goes; empty where {@link #preview} is
   */
  public Optional<String> sendNow(ReportSubscription wanted) {
    Optional<ReportAddressee> own = subscriptions.own().map(caller -> caller.wanting(wanted));
    Optional<AgencyReport> report = own.flatMap(caller -> newest(caller, wanted));
    report.ifPresent(one -> post.sendNow(own.get(), writer.write(one, wanted)));
    return report.map(one -> own.get().email());
  }

  private Optional<AgencyReport> newest(ReportAddressee own, ReportSubscription wanted) {
    return lastCounted()
        .map(
            day -> {
              Period period = ReportDays.upTo(wanted, day, workingDays.calendar()::isWorkingDay);
              ReportWish wish = new ReportWish(ReportEdition.DAILY, period, wanted.dueWithin());
              return reports.reports(own.agencyId(), List.of(wish)).get(wish);
            });
  }

  private Optional<LocalDate> lastCounted() {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    return kept.countedUpTo().map(day -> day.isAfter(yesterday) ? yesterday : day);
  }
}
