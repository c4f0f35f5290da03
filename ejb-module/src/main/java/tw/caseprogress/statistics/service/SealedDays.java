package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * The days whose figures stand for good.
 *
 * <p>Whoever erases cases of an agency seals its days first, in the same transaction: counted anew
 * they would lose those cases.
 */
@ApplicationScoped
public class SealedDays {

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** Seals the days of an agency up to one; a later seal is not taken back. */
  public void seal(long agencyId, LocalDate upTo) {
    writer.update(
        """
        insert into deadline_seal (agency_id, sealed_to) values (?, ?)
        on conflict (agency_id) do update
          set sealed_to = greatest(deadline_seal.sealed_to, excluded.sealed_to)
        """,
        agencyId,
        upTo);
  }

  /** Whether a day of an agency is never counted anew. */
  boolean isSealed(long agencyId, LocalDate day) {
    return tables.count(
            "select count(*) from deadline_seal where agency_id = ? and sealed_to >= ?",
            agencyId,
            day)
        > 0;
  }
}
