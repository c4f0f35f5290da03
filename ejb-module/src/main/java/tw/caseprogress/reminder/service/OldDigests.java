package tw.caseprogress.reminder.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.schema.TableWriter;

/** Forgets who got a digest on a day long past; who was told of which case stays with the case. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldDigests implements Forgetter {

  private static final String FORGET =
      """
      delete from reminder_digest where ctid in (
        select ctid from reminder_digest
         where business_date < ?
         order by business_date
         limit ?)
      """;

  @Inject private TableWriter writer;
  @Inject private Clock clock;

  @Override
  public Perishable kind() {
    return Perishable.DIGESTS;
  }

  @Override
  public int forget(Instant before, int most) {
    return writer.update(FORGET, LocalDate.ofInstant(before, clock.getZone()), most);
  }
}
