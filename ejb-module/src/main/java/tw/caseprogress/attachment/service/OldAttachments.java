package tw.caseprogress.attachment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.attachment.entity.AttachmentRepository;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/**
 * Removes the content of attachments whose case was closed long ago; and, whenever it is called,
 * what was taken away or never came whole and still lies in the store. Without a transaction: it
 * waits for the store.
 */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldAttachments implements Forgetter {

  /** Longer than anybody sends a file. */
  private static final Duration ON_ITS_WAY = Duration.ofHours(6);

  @Inject private AttachmentRepository attachments;
  @Inject private AttachmentsAtStart settings;
  @Inject private Clock clock;

  @Override
  public Perishable kind() {
    return Perishable.ATTACHMENTS;
  }

  @Override
  public int forget(Instant before, int most) {
    Instant onItsWay = Instant.now(clock).minus(ON_ITS_WAY);
    LocalDate closedBefore = LocalDate.ofInstant(before, clock.getZone());
    Removal removal = new Removal(this::remove, most, clock);
    removal.of(after -> attachments.leftOver(onItsWay, after, most));
    removal.of(after -> attachments.old(before, closedBefore, after, most));
    return removal.done();
  }

  private void remove(Place place) {
    settings.store().remove(place.store(), place.key());
    attachments.removed(place.id(), Instant.now(clock));
  }
}
