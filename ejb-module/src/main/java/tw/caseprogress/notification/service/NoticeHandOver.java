package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.notification.HandOverFailedException;
import tw.caseprogress.notification.MailTransport;
import tw.caseprogress.notification.SmsGateway;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/** Hands queued notices over, a few in each transaction; called by the dispatch alone. */
@Stateless
@PermitAll
public class NoticeHandOver {

  private static final int IN_ONE_TRANSACTION = 20;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  @Inject private NoticeRepository notices;
  @Inject private MailTransport mailTransport;
  @Inject private SmsGateway smsGateway;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /** Hands over the oldest notices that are due; answers how many were taken. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int handOverSome() {
    List<Notice> due = notices.takeDue(Instant.now(clock), IN_ONE_TRANSACTION);
    due.forEach(this::handOver);
    return due.size();
  }

  private void handOver(Notice notice) {
    Seal seal = keys.personalData();
    Instant now = Instant.now(clock);
    try {
      String idThere =
          notice.isByEmail()
              ? mailTransport.send(notice.asMail(seal))
              : smsGateway.send(notice.asTextMessage(seal));
      notice.sent(now, idThere);
    } catch (HandOverFailedException e) {
      notice.failedOnOurSide(e.getMessage(), now.plus(waitAfter(notice.attempts())));
    }
  }

  private static Duration waitAfter(int attempts) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
