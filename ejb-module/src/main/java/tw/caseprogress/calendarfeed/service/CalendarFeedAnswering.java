package tw.caseprogress.calendarfeed.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.calendarfeed.DueCase;
import tw.caseprogress.calendarfeed.DueDateCalendar;
import tw.caseprogress.calendarfeed.FeedToken;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.AgencyScope;

/**
 * Answers a calendar program with the feed of whoever made its secret, and notes the use.
 *
 * <p>Open to all callers: the secret is the right. A calendar program signs in nowhere.
 */
@Stateless
@PermitAll
public class CalendarFeedAnswering {

  private static final int MOST_CASES = 1000;

  /** A use is written down at most this often, so that a busy calendar costs no writes. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final String OWNER =
      """
      select u.id, u.login from calendar_feed f
        join staff_user u on u.id = f.staff_user_id and u.active
        join staff_user_role r on r.staff_user_id = u.id and r.role = 'CASE_OFFICER'
       where f.token_hash = ?
      """;

  // case_file_open_by_officer gives these in order
  private static final String DUE_CASES =
      """
      select c.case_number, c.case_type_version_id, c.due_on
        from case_file c
       where c.state <> 'CLOSED' and c.due_on is not null and c.officer_login = ?
         and c.handling_agency_id = (select id from agency where code = ?)
       order by c.due_on, c.id
       limit ?
      """;

  private static final String NOTE_USE =
      """
      update calendar_feed set last_used_at = ?
       where staff_user_id = ? and (last_used_at is null or last_used_at < ?)
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private WorkingDays workingDays;
  @Inject private AgencyScope agencyScope;
  @Inject private Clock clock;

  /**
   * The feed of a secret, and notes that it was used.
   *
   * @return empty if the secret is unknown or revoked, or its officer works here no more
   */
  public Optional<String> read(FeedToken token, Locale language) {
    return tables
        .first(OWNER, row -> new Owner(row.number(1), row.text(2)), token.hash())
        .map(
            owner -> {
              noteUse(owner);
              return DueDateCalendar.write(dueCases(owner), Instant.now(clock), language);
            });
  }

  private List<DueCase> dueCases(Owner owner) {
    LocalDate today = LocalDate.now(clock);
    String agencyCode = agencyScope.ownAgencyOf(owner.login());
    WorkingDayCalendar calendar = workingDays.calendarOf(agencyCode);
    return tables.rows(
        DUE_CASES, row -> dueCase(row, today, calendar), owner.login(), agencyCode, MOST_CASES);
  }

  private DueCase dueCase(Row row, LocalDate today, WorkingDayCalendar calendar) {
    CaseTypeView type = catalogue.version(row.number("case_type_version_id"));
    LocalDate dueOn = row.date("due_on");
    return new DueCase(
        new CaseNumber(row.text("case_number")),
        type.nameZh(),
        type.nameEn(),
        dueOn,
        WorkingDaysLeft.until(dueOn, today, calendar));
  }

  private void noteUse(Owner owner) {
    Instant now = Instant.now(clock);
    writer.update(NOTE_USE, now, owner.staffUserId(), now.minus(NOTED_EVERY));
  }

  /** The officer whose feed it is. */
  private record Owner(long staffUserId, String login) {}
}
