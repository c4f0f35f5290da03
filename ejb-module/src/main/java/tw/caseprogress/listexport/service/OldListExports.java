package tw.caseprogress.listexport.service;

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
 * Forgets orders of lists of long ago; their files are gone since the days in which they could be
 * fetched, and what is left of them without an order goes now.
 */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldListExports implements Forgetter {

  // list_export_ordered
  private static final String FORGET =
      """
      delete from list_export where id in (
        select id from list_export
         where ordered_at < ? and state not in ('ORDERED', 'RUNNING') limit ?)
      """;

  @Inject private TableWriter writer;
  @Inject private ListExportWork work;

  @Override
  public Perishable kind() {
    return Perishable.LIST_EXPORTS;
  }

  @Override
  public int forget(Instant before, int most) {
    int forgotten = writer.update(FORGET, before, most);
    work.removeExpired();
    return forgotten;
  }
}
