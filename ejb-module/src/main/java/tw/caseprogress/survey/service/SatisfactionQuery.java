package tw.caseprogress.survey.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.schema.TableReader;

/** Says whether a case may still be answered for; part of the citizen's look-up, so lean. */
@ApplicationScoped
public class SatisfactionQuery {

  private static final String OPEN =
      """
      select count(*) from consent c
       where c.case_file_id = ? and c.purpose = 'SURVEY' and c.withdrawn_on is null
         and not exists (
           select 1 from satisfaction_answer a where a.case_file_id = c.case_file_id)
      """;

  @Inject private TableReader tables;

  /**
   * Whether the satisfaction question of the case is open: it is closed, the applicant agreed to be
   * asked, and nobody answered yet.
   */
  public boolean isOpen(CaseProgress progress) {
    return progress.state() == CaseState.CLOSED && tables.count(OPEN, progress.caseFileId()) > 0;
  }
}
