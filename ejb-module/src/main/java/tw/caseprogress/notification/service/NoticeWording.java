package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.NoticeEdition;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.notification.NoticeTextChanged;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.NoticeTextSnapshot;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.entity.Notice;

/**
 * Words notices by the text in use: that of the agency, else the city's, else the delivered one.
 *
 * <p>Texts are held in memory; a change on this server is seen at once, one of another server
 * within a minute.
 */
@ApplicationScoped
class NoticeWording {

  private static final long LONGEST_HELD = Duration.ofMinutes(1).toNanos();

  @Inject private NoticeTextReader reader;

  private final NoticeTexts texts = new NoticeTexts();
  private Held held; // null: there is none, or it is forgotten
  private int forgotten;

  private record Held(NoticeTextSnapshot snapshot, long readAt) {}

  /** The text in use for a notice; asked once, lest evidence and what is sent differ. */
  NoticeEdition inUse(NoticeEvent event, ContactChannel channel, NoticeFacts facts) {
    NoticeTextKey key = NoticeTextKey.at(event, channel, facts.language(), facts.keyStep());
    return snapshot().inUse(facts.agencyCode(), key);
  }

  /** A text filled, which need not be in use. */
  NoticeText of(NoticeEdition edition, NoticeFacts facts) {
    return texts.of(edition, facts);
  }

  /** The evidence of a notice with the password where the text of its edition names it. */
  String withPassword(Notice notice, String password) {
    NoticeTextKey key = new NoticeTextKey(notice.event(), notice.channel(), notice.language());
    NoticeTemplate template =
        KeptNoticeText.idIn(notice.edition())
            .flatMap(reader::version)
            .flatMap(KeptNoticeText::template)
            .orElseGet(() -> NoticeTexts.delivered(key));
    return NoticeTexts.withPassword(template, notice.evidence(), password);
  }

  /** The texts in use, at most a minute old. */
  NoticeTextSnapshot snapshot() {
    Optional<Held> now = held();
    if (now.isPresent()) {
      return now.get().snapshot();
    }
    int before = forgottenSoFar();
    long readAt = System.nanoTime();
    Held read = new Held(new NoticeTextSnapshot(reader.latest()), readAt);
    keep(read, before);
    return read.snapshot();
  }

  private synchronized Optional<Held> held() {
    return Optional.ofNullable(held).filter(one -> System.nanoTime() - one.readAt() < LONGEST_HELD);
  }

  private synchronized int forgottenSoFar() {
    return forgotten;
  }

  /** What was read before a change and comes back after it is not kept. */
  private synchronized void keep(Held read, int forgottenBefore) {
    if (forgottenBefore == forgotten) {
      held = read;
    }
  }

  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeTextChanged changed) {
    forgotten++;
    held = null;
  }
}
