package tw.caseprogress.survey.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.CaseProgress;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.schema.TableReader;

/** Says whether a case may still be answered for; part of the citizen's look-up, so lean. */
@ApplicationScoped
public class SatisfactionQuery {

  @Inject private TableReader tables;

  /** Whether the satisfaction question of the case is open: it is closed and was not answered. */
  public boolean isOpen(CaseProgress progress) {
    return progress.state() == CaseState.CLOSED
        && tables.count(
                "select count(*) from satisfaction_answer where case_file_id = ?",
                progress.caseFileId())
            == 0;
  }
}
