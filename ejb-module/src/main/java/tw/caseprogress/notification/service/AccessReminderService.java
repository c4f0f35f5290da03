package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.KeyRing;

/**
 * Sends number and password again to whoever has a registered contact and has lost them.
 *
 * <p>Works while the asker has long had the answer: neither its words nor its time tell whether
 * there is such a contact.
 */
@Stateless
@PermitAll // what is sent goes to the registered contact alone
public class AccessReminderService {

  private static final int MOST_CASES = 5;
  private static final int DAYS_AFTER_CLOSING = 90;

  // case_file_by_email
  private static final String BY_EMAIL =
      """
      select id from case_file
       where email_index = ? and (closed_on is null or closed_on >= ?)
       order by id desc limit ?
      """;

  // case_file_by_mobile
  private static final String BY_MOBILE =
      """
      select id from case_file
       where mobile_index = ? and (closed_on is null or closed_on >= ?)
       order by id desc limit ?
      """;

  @Inject private AccessReminders reminders;
  @Inject private CaseFileRepository caseFiles;
  @Inject private CaseJournal journal;
  @Inject private TableReader tables;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * Sends those of the latest cases whose applicant has registered an address, to all that is
   * registered there.
   *
   * @param place e-mail or mobile
   * @param address in the form in which it is kept
   */
  @Asynchronous
  public void remind(ContactPlace place, String address) {
    byte[] index = BlindIndex.of(keys.blindIndex(), place, address).orElseThrow();
    String sql = place == ContactPlace.EMAIL ? BY_EMAIL : BY_MOBILE;
    LocalDate since = LocalDate.now(clock).minusDays(DAYS_AFTER_CLOSING);
    List<Long> found = tables.rows(sql, row -> row.number(1), index, since, MOST_CASES);
    found.stream().sorted().map(caseFiles::get).forEach(caseFile -> remind(caseFile, place));
  }

  // To all that is registered: who knows but one of them cannot use up the day for the others
  private void remind(CaseFile caseFile, ContactPlace place) {
    if (reminders.send(caseFile) == AccessReminder.SENT) {
      journal.logOfApplicant(
          AuditAction.ACCESS_SENT_AGAIN, caseFile, Map.of("channel", place.name()));
    }
  }
}
