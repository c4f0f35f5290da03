package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/**
 * How a caller without the password is known: what was said is compared, nothing is handed out.
 *
 * <p>How often that may be tried is for who asks to limit.
 */
@ApplicationScoped
public class CallerFactsCheck {

  private static final String APPLICANT =
      """
      select c.id, c.received_on, p.name_sealed, p.mobile_sealed,
             p.mobile_sealed is not null as mobile
        from case_file c join case_party p on p.case_file_id = c.id and p.role = 'APPLICANT'
       where c.case_number = ? and p.name_sealed is not null
      """;

  @Inject private TableReader tables;
  @Inject private KeyRing keys;

  /** The case, if the facts are its own; nobody is told which was another. */
  public Optional<VisibleCase> opened(CaseNumber number, CallerFacts facts) {
    return tables
        .first(APPLICANT, row -> matched(row, facts), number.digits())
        .flatMap(matched -> matched);
  }

  private Optional<VisibleCase> matched(Row row, CallerFacts facts) {
    Seal seal = keys.personalData();
    Optional<String> mobile =
        row.flag("mobile") ? Optional.of(seal.open(row.bytes("mobile_sealed"))) : Optional.empty();
    return facts.agreeWith(seal.open(row.bytes("name_sealed")), mobile, row.date("received_on"))
        ? Optional.of(new VisibleCase(row.number("id")))
        : Optional.empty();
  }
}
