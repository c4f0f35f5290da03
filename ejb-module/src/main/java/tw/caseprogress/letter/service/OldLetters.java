package tw.caseprogress.letter.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.schema.TableWriter;

/** Forgets letters that were sent or given up long ago; one that waits stays. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldLetters implements Forgetter {

  private static final String FORGET =
      """
      delete from staff_letter where id in (
        select id from staff_letter
         where state <> 'QUEUED' and due_at < ?
         order by due_at
         limit ?)
      """;

  @Inject private TableWriter writer;

  @Override
  public Perishable kind() {
    return Perishable.LETTERS;
  }

  @Override
  public int forget(Instant before, int most) {
    return writer.update(FORGET, before, most);
  }
}
