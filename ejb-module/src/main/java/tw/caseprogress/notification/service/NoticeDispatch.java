package tw.caseprogress.notification.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.SmsGateway;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.service.OutboxMailTransport;
import tw.caseprogress.gateway.service.OutboxSmsGateway;
import tw.caseprogress.gateway.service.TextMessageRoutes;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticesQueued;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/**
 * Sees to it that queued notices are handed over: at once after the event's commit by workers on
 * threads of their own, and by a timer whatever was left behind.
 *
 * <p>Each channel has its own workers, so that a slow mail server holds no text message up. Other
 * servers on the same database do the same; the claims keep them apart.
 */
@ApplicationScoped
public class NoticeDispatch {

  private static final Logger LOG = Logger.getLogger(NoticeDispatch.class.getName());
  private static final int CLAIMED_AT_FIRST = 4;
  private static final int CLAIMED_AT_ONCE = 20;
  private static final int WORKERS = Integer.getInteger("caseprogress.notice.workers", 12);

  @Inject private NoticeClaimService claims;
  @Inject private MailRoutes mails;
  @Inject private TextMessageRoutes textMessages;
  @Inject private OutboxMailTransport mailFiles;
  @Inject private OutboxSmsGateway textMessageFiles;
  @Inject private NoticeAttachments attachments;
  @Inject private KeyRing keys;
  @Inject private OfficeClock clock;

  @Resource private ManagedExecutorService executor;

  private final Map<ContactChannel, AtomicInteger> atWork = new EnumMap<>(ContactChannel.class);
  private ClaimKeeper keeper;
  private NoticeWorker toGateways;
  private NoticeWorker toFiles;

  @PostConstruct
  void prepare() {
    for (ContactChannel channel : ContactChannel.values()) {
      atWork.put(channel, new AtomicInteger());
    }
    keeper = new ClaimKeeper(clock);
    toGateways =
        new NoticeWorker(claims, keeper, notice -> ready(notice, mails, textMessages), clock);
    toFiles =
        new NoticeWorker(
            claims, keeper, notice -> ready(notice, mailFiles, textMessageFiles), clock);
  }

  @PreDestroy
  void close() {
    keeper.close();
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesQueued event) {
    if (!clock.isThisThreadElsewhere()) {
      wake();
    }
  }

  /**
   * Has what is due handed over by workers, and returns at once.
   *
   * <p>Rests while a thread loads a sample of past days: what that queues belongs to those days.
   */
  public void wake() {
    if (!clock.isElsewhere()) {
      for (ContactChannel channel : ContactChannel.values()) {
        callWorker(channel);
      }
    }
  }

  /**
   * Hands over everything that is due in this very thread.
   *
   * <p>For who loads a sample of past days: its people are invented, and their notices always
   * become files, whatever gateways are set up.
   */
  public void dispatchDue() {
    if (!clock.isThisThreadElsewhere()) {
      throw new IllegalStateException("Only for days that are past");
    }
    for (ContactChannel channel : ContactChannel.values()) {
      while (toFiles.round(channel, CLAIMED_AT_ONCE) == CLAIMED_AT_ONCE) {
        // the next ones
      }
    }
  }

  private void callWorker(ContactChannel channel) {
    AtomicInteger busy = atWork.get(channel);
    if (busy.incrementAndGet() > WORKERS) {
      busy.decrementAndGet();
      return;
    }
    try {
      executor.submit(() -> work(channel));
    } catch (RejectedExecutionException e) {
      busy.decrementAndGet();
    }
  }

  /**
   * Few at first, so that many share what one commit queued; more while there is more. Whoever
   * finds as much as it may take calls the next before it begins.
   */
  private void work(ContactChannel channel) {
    try {
      int most = room(channel, CLAIMED_AT_FIRST);
      while (most > 0 && !Thread.currentThread().isInterrupted()) {
        int tried = toGateways.round(channel, most, () -> callWorker(channel));
        if (tried < most) {
          return;
        }
        most = room(channel, CLAIMED_AT_ONCE);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Notices stay queued", e);
    } finally {
      atWork.get(channel).decrementAndGet();
    }
  }

  private int room(ContactChannel channel, int most) {
    return channel == ContactChannel.EMAIL ? mails.room(most) : textMessages.room(most);
  }

  /** Makes a notice ready, with the file that goes with it, for one of two ways. */
  private Supplier<HandedOver> ready(ClaimedNotice notice, MailTransport mail, SmsGateway text) {
    Seal seal = keys.personalData();
    if (notice.channel() == ContactChannel.EMAIL) {
      OutgoingMail whole = attachments.complete(notice, notice.asMail(seal));
      return () -> mail.send(whole);
    }
    OutgoingTextMessage message = notice.asTextMessage(seal);
    return () -> text.send(message);
  }
}
