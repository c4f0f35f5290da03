package tw.caseprogress.attachment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.AttachmentView.TakenAway;
import tw.caseprogress.attachment.CaseAttachments;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.entity.AttachmentRepository;
import tw.caseprogress.attachment.entity.AttachmentRepository.Kept;
import tw.caseprogress.attachment.entity.AttachmentRepository.NewPlace;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * What the tables are told before and after the store has done its part, each in a transaction of
 * its own: no connection waits for a store.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttachmentSteps {

  @Inject private CaseFileAccess access;
  @Inject private AttachmentRepository attachments;
  @Inject private AttachmentsOfCase attachmentsOfCase;
  @Inject private AttachmentsAtStart settings;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CurrentCaller currentCaller;
  @Inject private CaseJournal journal;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Finds a place for a new attachment of a case. */
  public Place announce(CaseNumber caseNumber, NewAttachment added, FileKind kind) {
    CaseFile caseFile = access.forReading(caseNumber);
    requireReceived(caseFile, added);
    requireRoom(caseFile, added.content().length);
    return attachments.announce(
        caseFile.id(), added, kind, newPlace(), Instant.now(clock), currentCaller.get().login());
  }

  // The folders of a store stay small: 256 times 256
  private NewPlace newPlace() {
    String name = UUID.randomUUID().toString();
    return new NewPlace(
        settings.store().kind(), name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name);
  }

  private void requireReceived(CaseFile caseFile, NewAttachment added) {
    added
        .paper()
        .filter(
            paper ->
                catalogue.version(caseFile.caseTypeVersionId()).papers().stream()
                    .filter(known -> caseFile.papersReceived().containsKey(known.order()))
                    .map(PaperView::nameZh)
                    .noneMatch(paper::equals))
        .ifPresent(
            paper -> {
              throw new AttachmentRefusedException(AttachmentRefusal.PAPER_NOT_RECEIVED);
            });
  }

  private void requireRoom(CaseFile caseFile, long bytes) {
    if (attachments.bytesOf(caseFile.id()) + bytes > settings.limits().caseBytes()) {
      throw new AttachmentRefusedException(
          AttachmentRefusal.CASE_FULL, Integer.toString(settings.limits().caseMebibytes()));
    }
  }

  /** Adds what the store has; the case may have gone to another agency, or be full, meanwhile. */
  public void keep(
      CaseNumber caseNumber, Place place, NewAttachment added, Optional<String> checkedBy) {
    CaseFile caseFile = access.forReading(caseNumber);
    writer.lock("attachments of " + caseFile.id());
    requireRoom(caseFile, added.content().length);
    if (!attachments.keep(caseFile.id(), place.id(), checkedBy, Instant.now(clock))) {
      throw new AttachmentRefusedException(AttachmentRefusal.STORE_AWAY);
    }
    log(AuditAction.ATTACHMENT_ADDED, caseFile, place.id());
  }

  /** Forgets what was announced and is not taken; that it held malware is written down. */
  public void refuse(CaseNumber caseNumber, Place place, AttachmentRefusedException refused) {
    attachments.removed(place.id(), Instant.now(clock));
    if (refused.refusal() == AttachmentRefusal.INFECTED) {
      journal.log(
          AuditAction.ATTACHMENT_REFUSED,
          access.forReading(caseNumber),
          Map.of("malware", String.join(" ", refused.arguments())));
    }
  }

  /** The attachments of a case; no look at their content. */
  @RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
  public CaseAttachments list(CaseNumber caseNumber) {
    return attachmentsOfCase.of(access.forReading(caseNumber));
  }

  /** The attachment that is about to be looked at; the look is written down. */
  @RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
  public Kept look(CaseNumber caseNumber, long id, String purpose) {
    CaseFile caseFile = access.forReading(caseNumber);
    Kept kept = there(caseFile, id);
    journal.logWithPurpose(
        AuditAction.ATTACHMENT_OPENED, caseFile, purpose, Map.of("attachment", Long.toString(id)));
    return kept;
  }

  /** Notes that an attachment is taken away. */
  public Place takeAway(CaseNumber caseNumber, long id, String reason) {
    CaseFile caseFile = access.forReading(caseNumber);
    Place place = there(caseFile, id).place();
    TakenAway taken = new TakenAway(currentCaller.get().login(), reason);
    if (!attachments.takeAway(caseFile.id(), id, taken, Instant.now(clock))) {
      throw new AttachmentRefusedException(AttachmentRefusal.GONE);
    }
    log(AuditAction.ATTACHMENT_TAKEN_AWAY, caseFile, id);
    return place;
  }

  /** Notes that the store has removed a content. */
  public void removed(Place place) {
    attachments.removed(place.id(), Instant.now(clock));
  }

  private Kept there(CaseFile caseFile, long id) {
    return attachments
        .find(caseFile.id(), id)
        .filter(kept -> kept.shown().isThere())
        .orElseThrow(() -> new AttachmentRefusedException(AttachmentRefusal.GONE));
  }

  private void log(AuditAction action, CaseFile caseFile, long id) {
    journal.log(action, caseFile, Map.of("attachment", Long.toString(id)));
  }
}
