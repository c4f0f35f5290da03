package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.ReportDays;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.ReportSubscription;
import tw.caseprogress.statistics.ReportWish;
import tw.caseprogress.statistics.WrittenReport;

/**
 * Mails the supervisors of an agency the reports that they want, once for every state of the
 * figures.
 *
 * <p>Open to all callers, for the timer that starts the reports has no identity; only the job
 * reaches it, no request does.
 */
@Stateless
@PermitAll
public class AgencyReportService {

  private static final String OF_AGENCY = ReportSubscriptionRow.ADDRESSEES.formatted("a.id = ?");

  @Inject private TableReader tables;
  @Inject private AgencyReportQuery reports;
  @Inject private ReportWriter reportWriter;
  @Inject private ReportPost post;
  @Inject private WorkingDays workingDays;

  /**
   * Puts what the supervisors of an agency are to get in the morning after a day among the letters.
   *
   * @return how many letters that were
   */
  public int mail(long agencyId, LocalDate businessDate) {
    List<Wanted> wanted = new ArrayList<>();
    for (ReportAddressee addressee :
        tables.rows(OF_AGENCY, AgencyReportService::addressee, agencyId)) {
      wishes(addressee.wanted(), businessDate)
          .forEach(wish -> wanted.add(new Wanted(addressee, wish)));
    }
    Map<ReportWish, AgencyReport> found =
        reports.reports(agencyId, wanted.stream().map(Wanted::wish).toList());
    Map<Copy, WrittenReport> copies = new HashMap<>();
    int letters = 0;
    for (Wanted one : wanted) {
      AgencyReport report = found.get(one.wish());
      if (post.isNews(one.addressee(), report)) {
        post.send(one.addressee(), copies.computeIfAbsent(one.copy(), copy -> write(copy, report)));
        letters++;
      }
    }
    return letters;
  }

  private WrittenReport write(Copy copy, AgencyReport report) {
    return reportWriter.write(report, copy.wanted());
  }

  private List<ReportWish> wishes(ReportSubscription wanted, LocalDate businessDate) {
    WorkingDayCalendar calendar = workingDays.calendar();
    List<ReportWish> wishes = new ArrayList<>();
    ReportDays.daily(wanted, businessDate, calendar::isWorkingDay)
        .map(days -> new ReportWish(ReportEdition.DAILY, days, wanted.dueWithin()))
        .ifPresent(wishes::add);
    if (wanted.monthly()) {
      ReportDays.monthly(businessDate, calendar::isWorkingDay)
          .map(month -> new ReportWish(ReportEdition.MONTHLY, month, wanted.dueWithin()))
          .ifPresent(wishes::add);
    }
    return wishes;
  }

  static ReportAddressee addressee(Row row) {
    return new ReportAddressee(
        row.number("id"),
        row.number("agency_id"),
        row.text("login"),
        row.text("email"),
        ReportSubscriptionRow.read(row));
  }

  private record Wanted(ReportAddressee addressee, ReportWish wish) {

    Copy copy() {
      return new Copy(wish, addressee.wanted());
    }
  }

  /** Who want the same get copies of one letter. */
  private record Copy(ReportWish wish, ReportSubscription wanted) {}
}
