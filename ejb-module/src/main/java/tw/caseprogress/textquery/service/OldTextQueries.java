package tw.caseprogress.textquery.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.schema.TableWriter;

/** Forgets old lines of the log of citizens' text messages. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldTextQueries implements Forgetter {

  private static final String FORGET =
      """
      delete from text_query where id in (
        select id from text_query where received_at < ? order by received_at limit ?)
      """;

  @Inject private TableWriter writer;

  @Override
  public Perishable kind() {
    return Perishable.TEXT_QUERIES;
  }

  @Override
  public int forget(Instant before, int most) {
    return writer.update(FORGET, before, most);
  }
}
