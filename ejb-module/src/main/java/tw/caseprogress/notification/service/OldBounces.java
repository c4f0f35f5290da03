package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/**
 * Forgets mails that were filed in the mailbox of bounces. Without a transaction: it waits for the
 * mail server.
 */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldBounces implements Forgetter {

  @Inject private BounceIntake bounces;

  @Override
  public Perishable kind() {
    return Perishable.BOUNCES;
  }

  @Override
  public int forget(Instant before, int most) {
    return bounces.forget(before, most);
  }
}
