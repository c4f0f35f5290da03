package tw.caseprogress.casefile.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.casefile.SupplementOverdue;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.SupplementRoundItem;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.schema.TableReader;

/**
 * Notes that supplements have not come by their own deadline; for the nightly job, on nobody's
 * behalf. A case is never closed by that: its officer is told.
 */
@Stateless
@PermitAll
public class OverdueSupplementService {

  private static final String OVERDUE =
      """
      select s.case_file_id
        from supplement_request s
        join case_file c on c.id = s.case_file_id and c.state = 'SUPPLEMENT_REQUESTED'
       where s.received_on is null and s.overdue_noted_on is null and s.due_on <= ?
       order by s.case_file_id
      """;

  @Inject private TableReader tables;
  @Inject private CaseFileRepository caseFiles;
  @Inject private Event<SupplementOverdue> supplementOverdue;

  /** The cases whose supplement was not noted yet and was due by the end of a day, by their id. */
  public List<Long> dueBy(LocalDate businessDate) {
    return tables.rows(OVERDUE, row -> row.number(1), businessDate);
  }

  /**
   * Notes it for one case, in a transaction of its own; done again, nothing happens.
   *
   * @param businessDate the day by the end of which the papers were missing
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void note(long caseFileId, LocalDate businessDate) {
    CaseFile caseFile = caseFiles.getForChange(caseFileId);
    caseFile
        .noteSupplementOverdue(businessDate.plusDays(1))
        .ifPresent(round -> supplementOverdue.fire(event(caseFile, round)));
  }

  private static SupplementOverdue event(CaseFile caseFile, SupplementRound round) {
    return new SupplementOverdue(
        caseFile.id(),
        caseFile.number(),
        round.round(),
        round.missing().stream().map(SupplementRoundItem::name).toList(),
        round.dueOn());
  }
}
