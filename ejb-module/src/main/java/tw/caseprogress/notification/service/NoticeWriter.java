package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.CaseExtended;
import tw.caseprogress.casefile.CaseOpened;
import tw.caseprogress.casefile.CaseReachedAgency;
import tw.caseprogress.casefile.CaseReopened;
import tw.caseprogress.casefile.CaseTypeCorrected;
import tw.caseprogress.casefile.CaseVersionChanged;
import tw.caseprogress.casefile.ContactChanging;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.KeyStepReached;
import tw.caseprogress.casefile.OfficerMessageSent;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ReceiptCorrected;
import tw.caseprogress.casefile.SupplementOverdue;
import tw.caseprogress.casefile.SupplementReceived;
import tw.caseprogress.casefile.SupplementRequested;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.CaseDeadlines;
import tw.caseprogress.casefile.service.HandlingAgency;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeEdition;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticesQueued;
import tw.caseprogress.notification.SurveyInvitationTime;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeOccasion;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.projection.DueDateMoved;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/**
 * Writes the notices that an event of a case makes due, in the event's own transaction: applicant
 * and agent are told by each channel they chose, each in their language, unless the case type or
 * the officer leaves the channel off.
 */
@ApplicationScoped
public class NoticeWriter {

  @Inject private CaseFileRepository caseFiles;
  @Inject private NoticeRepository notices;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private NoticeWording wording;
  @Inject private NoticeOmissions omissions;
  @Inject private NoticeStop stop;
  @Inject private TellingByHand byHand;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HandlingAgency handlingAgency;
  @Inject private CaseDeadlines deadlines;
  @Inject private SurveyConsent surveyConsent;
  @Inject private SurveyInvitations invitations;
  @Inject private KeyRing keys;
  @Inject private Clock clock;
  @Inject private Event<NoticesQueued> noticesQueued;

  private final NoticeTexts texts = new NoticeTexts();

  void opened(@Observes CaseOpened event) {
    write(event.caseFileId(), NoticeEvent.OPENED, Telling.BY_ALL, NoticeDetail.none());
  }

  void keyStepReached(@Observes KeyStepReached event) {
    write(
        event.caseFileId(),
        NoticeEvent.KEY_STEP_REACHED,
        event.telling(),
        NoticeDetail.none().atStep(event.stepOrder()).saying(event.text()));
  }

  void supplementRequested(@Observes SupplementRequested event) {
    write(
        event.caseFileId(),
        NoticeEvent.SUPPLEMENT_REQUESTED,
        event.telling(),
        NoticeDetail.none().saying(event.text()).asking(event.items(), event.dueOn()));
  }

  void supplementReceived(@Observes SupplementReceived event) {
    write(
        event.caseFileId(),
        NoticeEvent.SUPPLEMENT_RECEIVED,
        event.telling(),
        NoticeDetail.none().saying(event.text()).complete(event.complete()));
  }

  void dueDateMoved(@Observes DueDateMoved event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    Instant now = Instant.now(clock);
    NoticeDetail kept =
        NoticeDetail.none().saying(texts.reason(event, caseFile.origin().language()));
    NoticeOccasion occasion =
        new NoticeOccasion(
            caseFile.id(),
            NoticeEvent.DUE_DATE_MOVED,
            now,
            now,
            NoticeDetailText.of(kept),
            Optional.of(event.dueDateChangeId()));
    byHand.ask(caseFile, occasion, kept, Telling.BY_ALL);
    write(
        caseFile,
        occasion,
        party -> true,
        provided(caseFile, NoticeEvent.DUE_DATE_MOVED),
        party -> NoticeDetail.none().saying(texts.reason(event, party.language())));
  }

  /** A due date that moved because the day of receipt was put right. */
  void receiptCorrected(@Observes ReceiptCorrected event) {
    if (event.isDueDateMoved()) {
      write(
          event.caseFileId(),
          NoticeEvent.DUE_DATE_MOVED,
          event.telling(),
          NoticeDetail.none().receivedOn(event.receivedOn()));
    }
  }

  /** A due date that moved because the case type was put right. */
  void caseTypeCorrected(@Observes CaseTypeCorrected event) {
    if (event.isDueDateMoved()) {
      writeMoved(event.caseFileId(), event.telling(), texts::ofCaseType);
    }
  }

  /** A due date that moved because the case follows another version of its type. */
  void versionChanged(@Observes CaseVersionChanged event) {
    if (event.isDueDateMoved()) {
      writeMoved(event.caseFileId(), event.telling(), language -> texts.reason(event, language));
    }
  }

  /** A due date that moved because another agency handles the case. */
  void reachedAgency(@Observes CaseReachedAgency event) {
    if (event.isDueDateMoved()) {
      writeMoved(event.caseFileId(), event.telling(), texts::ofAgency);
    }
  }

  /**
   * Tells that another due date holds.
   *
   * @param why in the language in which somebody is written to, in a sentence
   */
  private void writeMoved(long caseFileId, Telling telling, Function<ContactLanguage, String> why) {
    ContactLanguage written = caseFiles.get(caseFileId).origin().language();
    write(
        caseFileId,
        NoticeEvent.DUE_DATE_MOVED,
        telling,
        NoticeDetail.none().saying(why.apply(written)),
        party -> NoticeDetail.none().saying(why.apply(party.language())));
  }

  void supplementOverdue(@Observes SupplementOverdue event) {
    write(
        event.caseFileId(),
        NoticeEvent.SUPPLEMENT_OVERDUE,
        Telling.BY_ALL,
        NoticeDetail.none().asking(event.items(), event.dueOn()));
  }

  void extended(@Observes CaseExtended event) {
    write(
        event.caseFileId(),
        NoticeEvent.EXTENDED,
        event.telling(),
        NoticeDetail.none().saying(event.reason()));
  }

  void messageSent(@Observes OfficerMessageSent event) {
    write(
        event.caseFileId(),
        NoticeEvent.OFFICER_MESSAGE,
        event.telling(),
        NoticeDetail.none().saying(event.text()));
  }

  /** Tells the address that a party has until now; the type of the case is not asked. */
  void contactChanging(@Observes ContactChanging event) {
    CaseFile caseFile = caseFiles.get(event.caseFileId());
    NoticeDetail detail = NoticeDetail.none();
    write(
        caseFile,
        occasion(caseFile, NoticeEvent.CONTACT_CHANGED, detail),
        party -> party.role() == event.role(),
        Set.of(event.channel()),
        party -> detail);
  }

  /** Tells of the closing; who agreed to be asked is invited to the survey some days later. */
  void closed(@Observes CaseClosed event) {
    write(
        event.caseFileId(),
        NoticeEvent.CLOSED,
        event.telling(),
        NoticeDetail.none().saying(event.text()).with(event.outcome()));
    inviteToSurvey(caseFiles.get(event.caseFileId()));
  }

  /** Tells that the closing was undone. */
  void reopened(@Observes CaseReopened event) {
    write(
        event.caseFileId(),
        NoticeEvent.REOPENED,
        event.telling(),
        NoticeDetail.none().saying(event.text()));
  }

  private void inviteToSurvey(CaseFile caseFile) {
    Set<ContactChannel> channels = provided(caseFile, NoticeEvent.SURVEY_INVITATION);
    if (channels.isEmpty()
        || !surveyConsent.isGiven(caseFile.id())
        || invitations.isInvited(caseFile.id())) {
      return;
    }
    Instant dueAt =
        SurveyInvitationTime.after(
            caseFile.closedOn().orElseThrow(), deadlines.calendar(caseFile), clock.getZone());
    NoticeDetail detail = NoticeDetail.none();
    write(
        caseFile,
        new NoticeOccasion(
            caseFile.id(),
            NoticeEvent.SURVEY_INVITATION,
            Instant.now(clock),
            dueAt,
            NoticeDetailText.of(detail),
            Optional.empty()),
        party -> party.role() == PartyRole.APPLICANT,
        channels,
        party -> detail);
  }

  /**
   * Words a notice that failed anew for the other channel of the same party.
   *
   * @return whether the party agreed to be told by it, and the case type provides for it
   */
  boolean writeInstead(Notice failed, Instant now) {
    ContactChannel other = failed.channel().other();
    CaseFile caseFile = caseFiles.get(failed.caseFileId());
    if (stop.holds(caseFile.id())) {
      return false;
    }
    Optional<CaseParty> party =
        caseFile.parties().stream()
            .filter(one -> one.role() == failed.recipientRole())
            .filter(one -> one.notifyBy().contains(other))
            .findFirst();
    if (party.isEmpty() || !provided(caseFile, failed.event()).contains(other)) {
      return false;
    }
    NoticeDetail detail = NoticeDetailText.read(failed.detail());
    NoticeOccasion occasion = occasion(caseFile, failed.event(), detail);
    NoticeFacts facts =
        factsOfCase.of(caseFile, party.get(), detail, Optional.of(failed.occasionAt()));
    Notice instead = notice(occasion, party.get(), other, facts);
    instead.standFor(failed, now);
    notices.add(instead);
    noticesQueued.fire(new NoticesQueued());
    return true;
  }

  private void write(long caseFileId, NoticeEvent event, Telling telling, NoticeDetail detail) {
    write(caseFileId, event, telling, detail, party -> detail);
  }

  private void write(
      long caseFileId,
      NoticeEvent event,
      Telling telling,
      NoticeDetail kept,
      Function<CaseParty, NoticeDetail> detailFor) {
    CaseFile caseFile = caseFiles.get(caseFileId);
    omissions.note(caseFileId, event, telling);
    NoticeOccasion occasion = occasion(caseFile, event, kept);
    byHand.ask(caseFile, occasion, kept, telling);
    write(
        caseFile,
        occasion,
        party -> true,
        ContactChannel.common(provided(caseFile, event), telling.channels()),
        detailFor);
  }

  private NoticeOccasion occasion(CaseFile caseFile, NoticeEvent event, NoticeDetail detail) {
    Instant now = Instant.now(clock);
    return new NoticeOccasion(
        caseFile.id(), event, now, now, NoticeDetailText.of(detail), Optional.empty());
  }

  /** The channels by which the type of the case tells of an event at all. */
  private Set<ContactChannel> provided(CaseFile caseFile, NoticeEvent event) {
    NoticeTerms terms = catalogue.version(caseFile.caseTypeVersionId()).notices();
    return Audience.provided(terms, event);
  }

  private void write(
      CaseFile caseFile,
      NoticeOccasion occasion,
      Predicate<CaseParty> recipients,
      Set<ContactChannel> channels,
      Function<CaseParty, NoticeDetail> detailFor) {
    if (channels.isEmpty() || stop.holds(caseFile.id())) {
      return;
    }
    boolean written = false;
    // read no sooner: until the case was held an address may have been deleted
    for (CaseParty recipient : caseFile.parties().stream().filter(recipients).toList()) {
      NoticeFacts facts = factsOfCase.of(caseFile, recipient, detailFor.apply(recipient));
      for (ContactChannel channel : ContactChannel.common(recipient.notifyBy(), channels)) {
        notices.add(notice(occasion, recipient, channel, facts));
        written = true;
      }
    }
    if (written) {
      noticesQueued.fire(new NoticesQueued());
    }
  }

  private Notice notice(
      NoticeOccasion occasion, CaseParty recipient, ContactChannel channel, NoticeFacts facts) {
    Seal seal = keys.personalData();
    NoticeEdition edition = wording.inUse(occasion.event(), channel, facts);
    Notice notice =
        new Notice(
            occasion,
            recipient,
            channel,
            wording.of(edition, facts),
            wording.of(edition, facts.withoutPassword()),
            seal);
    if (takesSlipAlong(occasion, channel)) {
      notice.attachSlip();
    }
    return notice;
  }

  private boolean takesSlipAlong(NoticeOccasion occasion, ContactChannel channel) {
    return occasion.event() == NoticeEvent.OPENED
        && channel == ContactChannel.EMAIL
        && handlingAgency.of(caseFiles.get(occasion.caseFileId())).slipAttached();
  }
}
