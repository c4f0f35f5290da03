package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.CaseExtended;
import tw.caseprogress.casefile.CaseOpened;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.DueDateMoved;
import tw.caseprogress.casefile.KeyStepReached;
import tw.caseprogress.casefile.SupplementOverdue;
import tw.caseprogress.casefile.SupplementReceived;
import tw.caseprogress.casefile.SupplementRequested;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.NoticeEvent;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticesQueued;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeOccasion;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/**
 * Writes the notices that an event of a case makes due, in the event's own transaction: applicant
 * and agent are told by each channel they chose.
 */
@ApplicationScoped
public class NoticeWriter {

  private static final Set<ContactChannel> ALL = EnumSet.allOf(ContactChannel.class);

  @Inject private CaseFileRepository caseFiles;
  @Inject private NoticeRepository notices;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private NoticeStop stop;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private KeyRing keys;
  @Inject private Clock clock;
  @Inject private Event<NoticesQueued> noticesQueued;

  private final NoticeTexts texts = new NoticeTexts();

  void opened(@Observes CaseOpened event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(caseFile, NoticeEvent.OPENED, ALL, NoticeDetail.none());
  }

  void keyStepReached(@Observes KeyStepReached event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(
        caseFile,
        NoticeEvent.KEY_STEP_REACHED,
        event.notifyBy(),
        NoticeDetail.none().atStep(event.stepOrder()).saying(event.text()));
  }

  void supplementRequested(@Observes SupplementRequested event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(
        caseFile,
        NoticeEvent.SUPPLEMENT_REQUESTED,
        ALL,
        NoticeDetail.none().saying(event.text()).asking(event.items(), event.dueOn()));
  }

  void supplementReceived(@Observes SupplementReceived event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(
        caseFile,
        NoticeEvent.SUPPLEMENT_RECEIVED,
        ALL,
        NoticeDetail.none().saying(event.text()).complete(event.complete()));
  }

  void dueDateMoved(@Observes DueDateMoved event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    NoticeDetail detail =
        NoticeDetail.none().saying(texts.reason(event, caseFile.origin().language()));
    write(
        caseFile,
        occasion(
            caseFile, NoticeEvent.DUE_DATE_MOVED, detail, Optional.of(event.dueDateChangeId())),
        ALL,
        detail);
  }

  void supplementOverdue(@Observes SupplementOverdue event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(
        caseFile,
        NoticeEvent.SUPPLEMENT_OVERDUE,
        ALL,
        NoticeDetail.none().asking(event.items(), event.dueOn()));
  }

  void extended(@Observes CaseExtended event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(caseFile, NoticeEvent.EXTENDED, ALL, NoticeDetail.none().saying(event.reason()));
  }

  void closed(@Observes CaseClosed event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    write(
        caseFile,
        NoticeEvent.CLOSED,
        ALL,
        NoticeDetail.none().saying(event.text()).with(event.outcome()));
  }

  /**
   * Words a notice that failed anew for the other channel of the same party.
   *
   * @return whether the party agreed to be told by it
   */
  boolean writeInstead(Notice failed, Instant now) {
    ContactChannel other =
        failed.channel() == ContactChannel.EMAIL
            ? ContactChannel.TEXT_MESSAGE
            : ContactChannel.EMAIL;
    CaseFile caseFile = caseFiles.get(failed.caseFileId());
    Optional<CaseParty> party =
        caseFile.parties().stream()
            .filter(one -> one.role() == failed.recipientRole())
            .filter(one -> one.notifyBy().contains(other))
            .findFirst();
    if (party.isEmpty() || stop.holds(caseFile.id())) {
      return false;
    }
    NoticeDetail detail = NoticeDetail.ofJson(failed.detail());
    NoticeOccasion occasion = occasion(caseFile, failed.event(), detail, Optional.empty());
    NoticeFacts facts = factsOfCase.of(caseFile, party.get(), detail);
    Notice instead = notice(occasion, party.get(), other, facts);
    instead.standFor(failed, now);
    notices.add(instead);
    noticesQueued.fire(new NoticesQueued(caseFile.id(), 1));
    return true;
  }

  private void write(
      CaseFile caseFile, NoticeEvent event, Set<ContactChannel> channels, NoticeDetail detail) {
    write(caseFile, occasion(caseFile, event, detail, Optional.empty()), channels, detail);
  }

  private NoticeOccasion occasion(
      CaseFile caseFile, NoticeEvent event, NoticeDetail detail, Optional<Long> dueDateChangeId) {
    return new NoticeOccasion(
        caseFile.id(),
        event,
        caseFile.origin().language(),
        Instant.now(clock),
        detail.toJson(),
        dueDateChangeId);
  }

  private void write(
      CaseFile caseFile,
      NoticeOccasion occasion,
      Set<ContactChannel> channels,
      NoticeDetail detail) {
    if (stop.holds(caseFile.id())) {
      return;
    }
    int written = 0;
    for (CaseParty recipient : caseFile.parties()) {
      NoticeFacts facts = factsOfCase.of(caseFile, recipient, detail);
      for (ContactChannel channel : recipient.notifyBy()) {
        if (channels.contains(channel)) {
          notices.add(notice(occasion, recipient, channel, facts));
          written++;
        }
      }
    }
    if (written > 0) {
      noticesQueued.fire(new NoticesQueued(caseFile.id(), written));
    }
  }

  private Notice notice(
      NoticeOccasion occasion, CaseParty recipient, ContactChannel channel, NoticeFacts facts) {
    Seal seal = keys.personalData();
    Notice notice =
        new Notice(
            occasion,
            recipient,
            channel,
            texts.of(occasion.event(), channel, facts),
            texts.of(occasion.event(), channel, facts.withoutPassword()),
            seal);
    if (takesSlipAlong(occasion, channel)) {
      notice.attachSlip();
    }
    return notice;
  }

  private boolean takesSlipAlong(NoticeOccasion occasion, ContactChannel channel) {
    return occasion.event() == NoticeEvent.OPENED
        && channel == ContactChannel.EMAIL
        && catalogue
            .agency(caseFiles.get(occasion.caseFileId()).origin().handlingAgencyId())
            .slipAttached();
  }
}
