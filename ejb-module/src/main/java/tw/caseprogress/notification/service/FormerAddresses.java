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

/**
 * Forgets the addresses of before: the notice that told them of the change was the last use of
 * them. So was a one-time code of an address that was typed online, which may never have become the
 * party's and may be a stranger's. The notice stays, with the address masked.
 */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FormerAddresses implements Forgetter {

  // notice_former_address
  private static final String FORGET =
      """
      update notice set address_sealed = null where id in (
        select id from notice
         where event in ('CONTACT_CHANGED', 'CONTACT_CODE') and address_sealed is not null
           and queued_at < ? and state <> 'QUEUED'
         order by queued_at
         limit ?)
      """;

  @Inject private TableWriter writer;

  @Override
  public Perishable kind() {
    return Perishable.FORMER_ADDRESSES;
  }

  @Override
  public int forget(Instant before, int most) {
    return writer.update(FORGET, before, most);
  }
}
