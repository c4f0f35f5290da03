package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

  private static final String PARTIES =
      """
      select c.id, c.received_on, p.name_sealed, p.mobile_sealed,
             p.mobile_sealed is not null as mobile
        from case_file c join case_party p on p.case_file_id = c.id
       where c.case_number = ? and p.name_sealed is not null
         and exists (select 1 from case_party a
                      where a.case_file_id = c.id and a.role = 'APPLICANT' and a.name_sealed is not null)
      """;

  private record KnownParty(long caseFileId, LocalDate receivedOn, CallerFacts.Known known) {}

  @Inject private TableReader tables;
  @Inject private KeyRing keys;

  /** The case, if the facts are its own; nobody is told which was another. */
  public Optional<VisibleCase> opened(CaseNumber number, CallerFacts facts) {
    Seal seal = keys.personalData();
    List<KnownParty> parties = tables.rows(PARTIES, row -> read(row, seal), number.digits());
    List<CallerFacts.Known> known = parties.stream().map(KnownParty::known).toList();
    return parties.stream()
        .findFirst()
        .filter(one -> facts.agreeWith(known, one.receivedOn()))
        .map(one -> new VisibleCase(one.caseFileId()));
  }

  private static KnownParty read(Row row, Seal seal) {
    Optional<String> mobile =
        row.flag("mobile") ? Optional.of(seal.open(row.bytes("mobile_sealed"))) : Optional.empty();
    return new KnownParty(
        row.number("id"),
        row.date("received_on"),
        new CallerFacts.Known(seal.open(row.bytes("name_sealed")), mobile));
  }
}
