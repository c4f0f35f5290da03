package tw.caseprogress.survey.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.survey.SatisfactionAnswer;

/**
 * What the citizen answered to the satisfaction question of a case that {@code CaseFileAccess} has
 * handed out in this transaction.
 */
@ApplicationScoped
public class SatisfactionOfCaseQuery {

  private static final String ANSWER =
      "select score, comment from satisfaction_answer where case_file_id = ?";

  @Inject private TableReader tables;

  /** The answer, if one was given. */
  public Optional<SatisfactionAnswer> ofCase(CaseFile caseFile) {
    return tables.first(
        ANSWER,
        row -> new SatisfactionAnswer(row.integer("score"), row.textIfAny("comment")),
        caseFile.id());
  }
}
