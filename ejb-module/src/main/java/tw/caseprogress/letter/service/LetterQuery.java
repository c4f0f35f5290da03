package tw.caseprogress.letter.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.letter.GivenUpLetter;
import tw.caseprogress.letter.LetterBacklog;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;

/** Shows a system administrator which letters did not leave. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LetterQuery {

  private static final int LONGEST_LIST = 20;

  private static final String GIVEN_UP =
      """
      select kind, business_date, addressee_login, due_at, last_failure
        from staff_letter
       where state = 'GIVEN_UP'
       order by due_at desc
       limit ?
      """;

  @Inject private TableReader tables;
  @Inject private LetterTallyQuery tally;

  /** What waits, and what was given up. */
  public LetterBacklog backlog() {
    return new LetterBacklog(
        tally.tally(), tables.rows(GIVEN_UP, LetterQuery::givenUp, LONGEST_LIST));
  }

  private static GivenUpLetter givenUp(Row row) {
    return new GivenUpLetter(
        row.constant("kind", LetterKind.class),
        row.date("business_date"),
        row.text("addressee_login"),
        row.moment("due_at"),
        row.textIfAny("last_failure").orElse(""));
  }
}
