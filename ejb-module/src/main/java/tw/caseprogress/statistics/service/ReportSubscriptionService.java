package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.ReportSubscription;

/** Each supervisor's own choice of reports; nobody chooses for another. */
@Stateless
@RolesAllowed({Role.Name.SUPERVISOR, Role.Name.AGENCY_HEAD})
public class ReportSubscriptionService {

  private static final String OWN = ReportSubscriptionRow.ADDRESSEES.formatted("u.login = ?");

  private static final String SAVE =
      """
      insert into report_subscription (staff_user_id, daily, weekdays, monthly, by_case_type,
        overdue, due_soon, integrity, due_within, language, changed_at)
      select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from staff_user where login = ?
      on conflict (staff_user_id) do update
        set daily = excluded.daily, weekdays = excluded.weekdays, monthly = excluded.monthly,
            by_case_type = excluded.by_case_type, overdue = excluded.overdue,
            due_soon = excluded.due_soon, integrity = excluded.integrity,
            due_within = excluded.due_within, language = excluded.language,
            changed_at = excluded.changed_at
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** The caller with what the caller wants; empty for an account without an e-mail address. */
  public Optional<ReportAddressee> own() {
    return tables.first(OWN, AgencyReportService::addressee, currentCaller.get().login());
  }

  /** Keeps what the caller wants from the next morning on. */
  public void save(ReportSubscription wanted) {
    writer.update(
        SAVE,
        wanted.daily(),
        ReportSubscriptionRow.digits(wanted.weekdays()),
        wanted.monthly(),
        wanted.wants(ReportPart.BY_CASE_TYPE),
        wanted.wants(ReportPart.OVERDUE),
        wanted.wants(ReportPart.DUE_SOON),
        wanted.wants(ReportPart.INTEGRITY),
        wanted.dueWithin(),
        wanted.language(),
        Instant.now(clock),
        currentCaller.get().login());
  }
}
