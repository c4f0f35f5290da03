package tw.caseprogress.reminder.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.reminder.ReachedRung;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.ReminderDigest;
import tw.caseprogress.reminder.ReminderLadder;
import tw.caseprogress.reminder.ReminderLetter;
import tw.caseprogress.reminder.ReminderRung;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Puts the open cases of an agency on the rungs of the ladder, and writes the digests.
 *
 * <p>Open to all callers, for the timer that starts the reminders has no identity; only the job
 * reaches it, no request does.
 */
@Stateless
@PermitAll
public class ReminderService {

  private static final String CANDIDATES =
      """
      select c.id, c.due_on from case_file c
       where c.state <> 'CLOSED' and c.handling_agency_id = ? and c.due_on <= ?
         and not exists (
           select 1 from deadline_reminder r
            where r.case_file_id = c.id and r.rung = ? and r.due_on >= c.due_on)
       order by c.id
      """;

  // The due date has moved later since: the ladder begins anew.
  private static final String BEGIN_ANEW =
      "delete from deadline_reminder where case_file_id = ? and due_on < ?";

  private static final String CLIMB =
      """
      insert into deadline_reminder (case_file_id, rung, due_on, reached_on) values (?, ?, ?, ?)
      on conflict (case_file_id, rung) do nothing
      """;

  private static final String TELL =
      "insert into deadline_reminder_told (deadline_reminder_id, staff_user_id) values (?, ?)";

  private static final String KEEP =
      "insert into reminder_digest (business_date, staff_user_id, cases, sent_at)"
          + " values (?, ?, ?, ?)";

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  /** The agencies whose cases may stand on the ladder, in a lasting order. */
  public List<Long> agencies() {
    return agencies.agencies().stream().map(AgencyView::id).sorted().toList();
  }

  /**
   * The open cases of an agency that stand on a rung, but for those that are on the last one
   * already.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the business date lies in a
   *     year without a calendar
   */
  public List<ReachedRung> reached(long agencyId, LocalDate businessDate) {
    WorkingDayCalendar calendar = workingDays.calendarOf(agencies.agency(agencyId).code());
    return tables.rows(
        CANDIDATES,
        row -> {
          LocalDate dueOn = row.date("due_on");
          return new ReachedRung(
              row.number("id"),
              ReminderLadder.rung(dueOn, businessDate, calendar).orElseThrow(),
              dueOn,
              businessDate);
        },
        agencyId,
        ReminderLadder.lastDueDate(businessDate, calendar),
        ReminderRung.OVERDUE);
  }

  /** Takes cases to their rungs; those that are on it stay as they are. */
  public void climb(List<ReachedRung> reached) {
    writer.batch(BEGIN_ANEW, reached, one -> Parameters.of(one.caseFileId(), one.dueOn()));
    writer.batch(
        CLIMB,
        reached,
        one -> Parameters.of(one.caseFileId(), one.rung(), one.dueOn(), one.businessDate()));
  }

  /** Puts a digest among the letters, and notes that the person is told of its cases. */
  public void send(ReminderAddressee addressee, ReminderDigest digest) {
    ReminderLetter letter = ReminderLetter.of(digest);
    letters.put(
        new StaffLetter(
            LetterKind.REMINDER,
            digest.businessDate(),
            addressee.login(),
            addressee.email(),
            key(addressee, digest.businessDate()),
            letter.subject(),
            letter.text(),
            letter.html()));
    keep(addressee, digest);
  }

  private void keep(ReminderAddressee addressee, ReminderDigest digest) {
    writer.batch(
        TELL, digest.cases(), one -> Parameters.of(one.reminderId(), addressee.staffUserId()));
    writer.update(
        KEEP,
        digest.businessDate(),
        addressee.staffUserId(),
        digest.cases().size(),
        Instant.now(clock));
  }

  private static String key(ReminderAddressee addressee, LocalDate businessDate) {
    return "reminder-"
        + DateTimeFormatter.BASIC_ISO_DATE.format(businessDate)
        + "-"
        + addressee.staffUserId();
  }
}
