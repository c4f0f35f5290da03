package tw.caseprogress.letter.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.letter.LetterTally;
import tw.caseprogress.schema.TableReader;

/** Counts the letters that did not leave. Open to all callers: a monitor has no identity. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LetterTallyQuery {

  private static final String TALLY =
      """
      select count(*) filter (where state = 'QUEUED'),
             min(queued_at) filter (where state = 'QUEUED'),
             count(*) filter (where state = 'GIVEN_UP')
        from staff_letter
       where state in ('QUEUED', 'GIVEN_UP')
      """;

  @Inject private TableReader tables;

  /** What waits, and what was given up. */
  public LetterTally tally() {
    return tables
        .first(TALLY, row -> new LetterTally(row.number(1), row.momentIfAny(2), row.number(3)))
        .orElseThrow();
  }
}
