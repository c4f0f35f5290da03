package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeEdition;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticesQueued;
import tw.caseprogress.notification.OwnChange;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeAddress;
import tw.caseprogress.notification.entity.NoticeOccasion;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.security.service.KeyRing;

/**
 * Writes the notices that a citizen asked for online, or that tell of what a citizen changed there:
 * to one registered address, whatever the case type and the wishes of the party say.
 *
 * <p>In the caller's transaction, which has the case.
 */
@ApplicationScoped
public class OwnNotices {

  @Inject private NoticeRepository notices;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private NoticeWording wording;
  @Inject private KeyRing keys;
  @Inject private Clock clock;
  @Inject private Event<NoticesQueued> noticesQueued;

  /** Sends a one-time code to the registered address of a channel. */
  public void sendCode(Addressee to, String code) {
    write(to, NoticeEvent.CONTACT_CODE, facts(to, NoticeDetail.none()).withCode(code), inUse(to));
  }

  /** Sends a one-time code to an address that the party has not got yet. */
  public void sendCode(Addressee to, String code, NoticeAddress address) {
    write(to, NoticeEvent.CONTACT_CODE, facts(to, NoticeDetail.none()).withCode(code), address);
  }

  /** Sends number and password; what is sent at one moment counts once. */
  void sendAccess(Addressee to, Instant at) {
    NoticeFacts facts = facts(to, NoticeDetail.none());
    write(to, NoticeEvent.ACCESS_SENT, facts, inUse(to), at);
  }

  /** Tells what was changed online. */
  public void tellChange(Addressee to, OwnChange change) {
    ResourceBundle words = NoticeTexts.bundle(to.party().language());
    NoticeDetail detail = NoticeDetail.none().saying(words.getString("OwnChange." + change));
    write(to, NoticeEvent.CHANGED_BY_APPLICANT, facts(to, detail), inUse(to));
  }

  /** Tells the address of before that notices go elsewhere; called while it is still there. */
  public void tellOldAddress(Addressee to) {
    write(to, NoticeEvent.CONTACT_CHANGED, facts(to, NoticeDetail.none()), inUse(to));
  }

  /** A party, and by which channel it is told. */
  public record Addressee(CaseFile caseFile, CaseParty party, ContactChannel channel) {}

  private NoticeFacts facts(Addressee to, NoticeDetail detail) {
    return factsOfCase.of(to.caseFile(), to.party(), detail);
  }

  private static NoticeAddress inUse(Addressee to) {
    return new NoticeAddress(
        to.party().sealedAddress(to.channel()).orElseThrow(),
        to.party().maskedAddress(to.channel()).orElseThrow());
  }

  private void write(Addressee to, NoticeEvent event, NoticeFacts facts, NoticeAddress address) {
    write(to, event, facts, address, Instant.now(clock));
  }

  private void write(
      Addressee to, NoticeEvent event, NoticeFacts facts, NoticeAddress address, Instant now) {
    NoticeEdition edition = wording.inUse(event, to.channel(), facts);
    notices.add(
        new Notice(
            new NoticeOccasion(
                to.caseFile().id(),
                event,
                now,
                now,
                NoticeDetailText.of(NoticeDetail.none()),
                Optional.empty()),
            to.party(),
            to.channel(),
            address,
            wording.of(edition, facts),
            wording.of(edition, facts.withoutPassword()),
            keys.personalData()));
    noticesQueued.fire(new NoticesQueued());
  }
}
