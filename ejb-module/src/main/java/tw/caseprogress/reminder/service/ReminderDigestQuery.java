package tw.caseprogress.reminder.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.reminder.RemindedCase;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.ReminderDigest;
import tw.caseprogress.reminder.ReminderLadder;
import tw.caseprogress.reminder.ReminderRung;
import tw.caseprogress.reminder.ReminderRung.Addressee;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/**
 * Whom the reminders go to, and what each person has not been told yet.
 *
 * <p>Open to all callers, for the timer that starts the reminders has no identity; only the job
 * reaches it, no request does.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReminderDigestQuery {

  private static final String ADDRESSEES =
      """
      select u.id, a.id as agency_id, u.login, u.email,
             bool_or(r.role = 'CASE_OFFICER') as officer,
             bool_or(r.role = 'SUPERVISOR') as supervisor,
             bool_or(r.role = 'AGENCY_HEAD') as head
        from staff_user u
        join staff_user_role r on r.staff_user_id = u.id
         and r.role in ('CASE_OFFICER', 'SUPERVISOR', 'AGENCY_HEAD')
        join agency a on a.code = u.agency_code
       where u.active and u.email is not null
       group by u.id, a.id
       order by u.id
      """;

  private static final String HAS_DIGEST =
      "select count(*) from reminder_digest where business_date = ? and staff_user_id = ?";

  // A reminder whose due date has moved later meanwhile, or whose clock was stopped, is not told.
  private static final String UNTOLD =
      """
      select r.id, r.rung, c.case_number, c.case_type_version_id, c.due_on,
             c.applicant_name_masked, c.officer_login, c.handling_unit, u.display_name
        from case_file c
        join deadline_reminder r on r.case_file_id = c.id and r.due_on >= c.due_on
        left join staff_user u on u.login = c.officer_login
       where c.state <> 'CLOSED' and c.handling_agency_id = ? and c.due_on <= ?
         and (c.officer_login = any(?) or ?)
         and r.reached_on <= ?
         and not exists (
           select 1 from deadline_reminder later
            where later.case_file_id = c.id and later.id > r.id and later.reached_on <= ?)
         and not exists (
           select 1 from deadline_reminder_told t
            where t.deadline_reminder_id = r.id and t.staff_user_id = ?)
       order by c.due_on, c.case_number
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private Deputies deputies;

  /** Everybody who may be reminded of anything, in a lasting order. */
  public List<ReminderAddressee> addressees() {
    return tables.rows(
        ADDRESSEES,
        row ->
            new ReminderAddressee(
                row.number("id"),
                row.number("agency_id"),
                row.text("login"),
                row.text("email"),
                hats(row)));
  }

  /**
   * What a person is to be told on a business date; empty when there is nothing new, or when that
   * day's digest was sent before.
   */
  public Optional<ReminderDigest> untold(ReminderAddressee addressee, LocalDate businessDate) {
    if (tables.count(HAS_DIGEST, businessDate, addressee.staffUserId()) > 0) {
      return Optional.empty();
    }
    AgencyView agency = agencies.agency(addressee.agencyId());
    List<RemindedCase> cases =
        cases(addressee, businessDate, workingDays.calendarOf(agency.code()));
    return cases.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReminderDigest(businessDate, agency.nameZh(), cases));
  }

  private List<RemindedCase> cases(
      ReminderAddressee addressee, LocalDate businessDate, WorkingDayCalendar calendar) {
    boolean ownCasesOnly = addressee.hats().equals(Set.of(Addressee.OFFICER));
    Set<String> worksFor = deputies.worksFor(addressee.login(), businessDate);
    return tables
        .rows(
            UNTOLD,
            row -> reminded(row, addressee, worksFor, businessDate, calendar),
            addressee.agencyId(),
            ReminderLadder.lastDueDate(businessDate, calendar),
            new Elements("varchar", List.copyOf(worksFor)),
            !ownCasesOnly,
            businessDate,
            businessDate,
            addressee.staffUserId())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<RemindedCase> reminded(
      Row row,
      ReminderAddressee addressee,
      Set<String> worksFor,
      LocalDate businessDate,
      WorkingDayCalendar calendar) {
    ReminderRung rung = row.constant("rung", ReminderRung.class);
    String officer = row.text("officer_login");
    boolean told =
        officer.isEmpty()
            ? addressee.isToldOfUntaken(rung)
            : addressee.isToldOf(rung, worksFor.contains(officer));
    if (!told) {
      return Optional.empty();
    }
    LocalDate dueOn = row.date("due_on");
    return Optional.of(
        new RemindedCase(
            row.number("id"),
            rung,
            new CaseNumber(row.text("case_number")).shown(),
            catalogue.version(row.number("case_type_version_id")).nameZh(),
            dueOn,
            WorkingDaysLeft.until(dueOn, businessDate, calendar),
            row.textIfAny("display_name")
                .orElse(officer.isEmpty() ? row.text("handling_unit") : officer),
            row.text("applicant_name_masked"),
            worksFor.contains(officer) && !officer.equals(addressee.login())));
  }

  private static Set<Addressee> hats(Row row) {
    Set<Addressee> hats = EnumSet.noneOf(Addressee.class);
    if (row.flag("officer")) {
      hats.add(Addressee.OFFICER);
    }
    if (row.flag("head")) {
      hats.add(Addressee.AGENCY_HEAD);
    } else if (row.flag("supervisor")) {
      hats.add(Addressee.SUPERVISOR);
    }
    return hats;
  }
}
