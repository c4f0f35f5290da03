package tw.caseprogress.survey.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.survey.SatisfactionAnswer;

/** Shows staff what the citizen answered to the satisfaction question of a case. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class SatisfactionOfCaseQuery {

  private static final String ANSWER =
      "select score, comment from satisfaction_answer where case_file_id = ?";

  @Inject private CaseFileAccess access;
  @Inject private TableReader tables;

  /**
   * The answer, if one was given.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public Optional<SatisfactionAnswer> ofCase(CaseNumber caseNumber) {
    return tables.first(
        ANSWER,
        row -> new SatisfactionAnswer(row.integer("score"), row.textIfAny("comment")),
        access.forReading(caseNumber).id());
  }
}
