package tw.caseprogress.attachment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.attachment.AttachmentFile;
import tw.caseprogress.attachment.AttachmentLimits;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.CaseAttachments;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.entity.AttachmentRepository.Kept;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.security.BrokenSealException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedWords;

/** Hands out the content of attachments, to who may see their case; each look is logged. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentQuery {

  private static final Logger LOG = Logger.getLogger(AttachmentQuery.class.getName());
  private static final int LONGEST_PURPOSE = 200;

  @Inject private AttachmentSteps steps;
  @Inject private AttachmentsAtStart settings;
  @Inject private KeyRing keys;
  @Inject private FilesInWork files;

  /**
   * The content of an attachment.
   *
   * @param purpose why it is opened, at most 200 characters
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws PurposeMissingException if no purpose is given
   * @throws AttachmentRefusedException if it is not there or damaged, the store does not answer, or
   *     too many others are in work
   */
  public AttachmentFile open(CaseNumber caseNumber, long id, String purpose) {
    String said = purpose(purpose).value().orElseThrow(PurposeMissingException::new);
    return files.one(() -> read(caseNumber, steps.look(caseNumber, id, said)));
  }

  private AttachmentFile read(CaseNumber caseNumber, Kept kept) {
    return new AttachmentFile(
        name(caseNumber, kept), kept.shown().fileKind(), content(kept.place()));
  }

  private byte[] content(Place place) {
    try {
      return keys.attachments().open(settings.store().get(place.key()), place.key());
    } catch (BrokenSealException e) {
      LOG.log(Level.SEVERE, e, () -> "Attachment " + place.id() + " does not open");
      throw new AttachmentRefusedException(AttachmentRefusal.BROKEN);
    } catch (StoreAwayException e) {
      LOG.log(Level.WARNING, "An attachment could not be opened", e);
      throw new AttachmentRefusedException(AttachmentRefusal.STORE_AWAY);
    }
  }

  /**
   * The attachments of a case, without their content.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public CaseAttachments ofCase(CaseNumber caseNumber) {
    return steps.list(caseNumber);
  }

  private static String name(CaseNumber caseNumber, Kept kept) {
    return caseNumber.shown() + "-" + kept.shown().id() + "." + kept.shown().fileKind().extension();
  }

  /** Reads what attachments are opened for, as it was typed. */
  public static Reading<String> purpose(String typed) {
    return TypedWords.read(typed, LONGEST_PURPOSE);
  }

  /** How large they may be. */
  public AttachmentLimits limits() {
    return settings.limits();
  }
}
