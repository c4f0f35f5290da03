package tw.caseprogress.attachment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWords;

/**
 * Takes attachments in and away. Without a transaction of its own: it waits for the store, and
 * {@link AttachmentSteps} writes before and after.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentService {

  private static final Logger LOG = Logger.getLogger(AttachmentService.class.getName());
  private static final int LONGEST_NOTE = 100;
  private static final int LONGEST_REASON = 200;

  @Inject private AttachmentSteps steps;
  @Inject private AttachmentsAtStart settings;
  @Inject private KeyRing keys;
  @Inject private FilesInWork files;

  /**
   * Keeps a file with its case, sealed.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws AttachmentRefusedException if the file is none that is taken, it is too large, it holds
   *     malware, its paper did not come in, or it cannot be checked or kept now, as too many others
   *     are in work
   */
  public void add(CaseNumber caseNumber, NewAttachment added) {
    FileKind kind = kind(added.content());
    NewAttachment tidy =
        new NewAttachment(added.kind(), added.paper(), note(added.note()), added.content());
    files.one(() -> keep(caseNumber, tidy, kind));
  }

  private Place keep(CaseNumber caseNumber, NewAttachment tidy, FileKind kind) {
    Place place = steps.announce(caseNumber, tidy, kind);
    Optional<String> checkedBy = check(caseNumber, place, tidy);
    try {
      settings.store().put(place.key(), keys.attachments().seal(tidy.content(), place.key()));
    } catch (StoreAwayException e) {
      LOG.log(Level.WARNING, "An attachment was refused", e);
      throw new AttachmentRefusedException(AttachmentRefusal.STORE_AWAY);
    }
    steps.keep(caseNumber, place, tidy, checkedBy);
    return place;
  }

  /** Nothing is kept before it was looked at. */
  private Optional<String> check(CaseNumber caseNumber, Place place, NewAttachment added) {
    try {
      return settings.check(added.content());
    } catch (AttachmentRefusedException e) {
      steps.refuse(caseNumber, place, e);
      throw e;
    }
  }

  private FileKind kind(byte[] content) {
    if (content.length == 0) {
      throw new AttachmentRefusedException(AttachmentRefusal.EMPTY);
    }
    if (content.length > settings.limits().fileBytes()) {
      throw new AttachmentRefusedException(
          AttachmentRefusal.TOO_LARGE, Integer.toString(settings.limits().fileMebibytes()));
    }
    return FileKind.of(content)
        .orElseThrow(() -> new AttachmentRefusedException(AttachmentRefusal.UNKNOWN_KIND));
  }

  private static String note(String typed) {
    String note = TypedLine.text(typed);
    if (note.length() > LONGEST_NOTE) {
      throw new AttachmentRefusedException(
          AttachmentRefusal.NOTE_TOO_LONG, Integer.toString(LONGEST_NOTE));
    }
    return note;
  }

  /**
   * Takes away what does not belong to the case: its content is removed; that it was there stays,
   * with who took it away and why.
   *
   * @param reason at most 200 characters
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws AttachmentRefusedException if the reason is missing, or the attachment is not there
   */
  public void takeAway(CaseNumber caseNumber, long id, String reason) {
    String said =
        TypedWords.read(reason, LONGEST_REASON)
            .value()
            .orElseThrow(() -> new AttachmentRefusedException(AttachmentRefusal.REASON_MISSING));
    Place place = steps.takeAway(caseNumber, id, said);
    try {
      settings.store().remove(place.store(), place.key());
      steps.removed(place);
    } catch (StoreAwayException e) {
      LOG.log(Level.WARNING, "The nightly clean-up will remove it", e);
    }
  }
}
