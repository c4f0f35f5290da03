package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.notification.AccessResendLimit;
import tw.caseprogress.notification.service.OwnNotices.Addressee;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Sends number and password of a case again, to the registered contact of its applicant alone and
 * twice a day at most, whoever asks: the citizen online, or an operator for a caller.
 *
 * <p>In the caller's transaction. Who calls writes down who asked.
 */
@ApplicationScoped
public class AccessReminders {

  // notice_of_case; the same moment is one sending, by however many channels
  private static final String SENT_TODAY =
      """
      select count(distinct occasion_at) from notice
       where case_file_id = ? and event = 'ACCESS_SENT' and occasion_at >= ?
      """;

  @Inject private OwnNotices ownNotices;
  @Inject private NoticeStop stop;
  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Sends them to every registered e-mail address and mobile number of the applicant. */
  public AccessReminder send(CaseFile caseFile) {
    CaseParty applicant = caseFile.applicant();
    List<ContactChannel> reached =
        Arrays.stream(ContactChannel.values())
            .filter(channel -> applicant.sealedAddress(channel).isPresent())
            .toList();
    if (reached.isEmpty() || caseFile.queryPasswordSealed() == null || stop.holds(caseFile.id())) {
      return AccessReminder.NO_CONTACT;
    }
    writer.lock("access-reminder:" + caseFile.id());
    if (!AccessResendLimit.allows(tables.count(SENT_TODAY, caseFile.id(), today()))) {
      return AccessReminder.SENT_OFTEN_ENOUGH;
    }
    Instant now = Instant.now(clock);
    for (ContactChannel channel : reached) {
      ownNotices.sendAccess(new Addressee(caseFile, applicant, channel), now);
    }
    return AccessReminder.SENT;
  }

  private Instant today() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
