package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.schema.TableWriter;

/** Forgets receipts that belong to no message; those of a notice are evidence and stay with it. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldReceipts implements Forgetter {

  private static final String FORGET =
      """
      delete from notice_receipt where id in (
        select id from notice_receipt
         where notice_id is null and settled_at is not null and received_at < ?
         order by received_at
         limit ?)
      """;

  @Inject private TableWriter writer;

  @Override
  public Perishable kind() {
    return Perishable.RECEIPTS;
  }

  @Override
  public int forget(Instant before, int most) {
    return writer.update(FORGET, before, most);
  }
}
