package tw.caseprogress.reminder.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.reminder.DigestNotSentException;
import tw.caseprogress.reminder.ReachedRung;
import tw.caseprogress.reminder.RemindedCase;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.ReminderDigest;
import tw.caseprogress.reminder.ReminderLadder;
import tw.caseprogress.reminder.ReminderLetter;
import tw.caseprogress.reminder.ReminderRung;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.schema.TableReader;

/**
 * Puts the open cases of an agency on the rungs of the ladder, and sends the digests.
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

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private WorkingDays workingDays;
  @Inject private MailTransport mailTransport;
  @Inject private Clock clock;

  /** The agencies whose cases may stand on the ladder, in a lasting order. */
  public List<Long> agencies() {
    return catalogue.agencies().stream().map(AgencyView::id).sorted().toList();
  }

  /**
   * The open cases of an agency that stand on a rung, but for those that are on the last one
   * already.
   *
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the business date lies in a
   *     year without a calendar
   */
  public List<ReachedRung> reached(long agencyId, LocalDate businessDate) {
    WorkingDayCalendar calendar = workingDays.calendarOf(catalogue.agency(agencyId).code());
    return tables.rows(
        CANDIDATES,
        row -> {
          LocalDate dueOn = row.getObject("due_on", LocalDate.class);
          return new ReachedRung(
              row.getLong("id"),
              ReminderLadder.rung(dueOn, businessDate, calendar).orElseThrow(),
              dueOn,
              businessDate);
        },
        agencyId,
        ReminderLadder.lastDueDate(businessDate, calendar),
        ReminderRung.OVERDUE.name());
  }

  /** Takes cases to their rungs; those that are on it stay as they are. */
  public void climb(List<ReachedRung> reached) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement begunAnew = connection.prepareStatement(BEGIN_ANEW);
        PreparedStatement climb = connection.prepareStatement(CLIMB)) {
      for (ReachedRung one : reached) {
        begunAnew.setLong(1, one.caseFileId());
        begunAnew.setObject(2, one.dueOn());
        begunAnew.addBatch();
        climb.setLong(1, one.caseFileId());
        climb.setString(2, one.rung().name());
        climb.setObject(3, one.dueOn());
        climb.setObject(4, one.businessDate());
        climb.addBatch();
      }
      begunAnew.executeBatch();
      climb.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * Hands a digest over to the mail system and notes that the person was told of its cases.
   *
   * @throws DigestNotSentException if the mail system does not take it
   */
  public void send(ReminderAddressee addressee, ReminderDigest digest) {
    ReminderLetter letter = ReminderLetter.of(digest);
    try {
      mailTransport.send(
          new OutgoingMail(
              key(addressee, digest.businessDate()),
              addressee.email(),
              letter.subject(),
              letter.text(),
              Optional.of(letter.html())));
    } catch (HandOverFailedException e) {
      throw new DigestNotSentException(e.getMessage(), e);
    }
    keep(addressee, digest);
  }

  private void keep(ReminderAddressee addressee, ReminderDigest digest) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement told = connection.prepareStatement(TELL);
        PreparedStatement kept = connection.prepareStatement(KEEP)) {
      for (RemindedCase one : digest.cases()) {
        told.setLong(1, one.reminderId());
        told.setLong(2, addressee.staffUserId());
        told.addBatch();
      }
      told.executeBatch();
      kept.setObject(1, digest.businessDate());
      kept.setLong(2, addressee.staffUserId());
      kept.setInt(3, digest.cases().size());
      kept.setTimestamp(4, Timestamp.from(Instant.now(clock)));
      kept.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static String key(ReminderAddressee addressee, LocalDate businessDate) {
    return "reminder-"
        + DateTimeFormatter.BASIC_ISO_DATE.format(businessDate)
        + "-"
        + addressee.staffUserId();
  }
}
