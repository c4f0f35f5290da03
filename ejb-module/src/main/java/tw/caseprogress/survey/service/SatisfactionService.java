package tw.caseprogress.survey.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.SurveyAnswered;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.survey.AlreadyAnsweredException;
import tw.caseprogress.survey.CaseNotClosedException;
import tw.caseprogress.survey.SatisfactionAnswer;
import tw.caseprogress.survey.SurveyNotAgreedException;
import tw.caseprogress.survey.entity.SatisfactionAnswerRepository;

/** Takes the citizen's answer to the satisfaction question. */
@Stateless
@PermitAll
public class SatisfactionService {

  @Inject private CaseProgressQuery caseProgress;
  @Inject private SatisfactionAnswerRepository answers;
  @Inject private SurveyConsent consent;
  @Inject private Clock clock;
  @Inject private Event<SurveyAnswered> surveyAnswered;

  /**
   * Keeps the answer for a closed case, once.
   *
   * @param score 1 (very dissatisfied) to 5 (very satisfied)
   * @param comment at most 1,000 characters
   * @throws CaseNotFoundException if there is no such case or the password is another's
   * @throws CaseNotClosedException if the case is still open
   * @throws SurveyNotAgreedException if the applicant did not agree to be asked
   * @throws AlreadyAnsweredException if it was answered before
   * @throws tw.caseprogress.survey.InvalidAnswerException if score or comment are out of bounds
   */
  public void answer(
      CaseNumber caseNumber, QueryPassword password, int score, Optional<String> comment) {
    SatisfactionAnswer answer = new SatisfactionAnswer(score, comment);
    CaseProgress progress =
        caseProgress
            .find(caseNumber, password)
            .orElseThrow(() -> new CaseNotFoundException(caseNumber));
    if (progress.state() != CaseState.CLOSED) {
      throw new CaseNotClosedException(caseNumber);
    }
    if (!consent.isGiven(progress.caseFileId())) {
      throw new SurveyNotAgreedException(caseNumber);
    }
    if (!answers.add(progress.caseFileId(), answer, LocalDate.now(clock), Instant.now(clock))) {
      throw new AlreadyAnsweredException(caseNumber);
    }
    surveyAnswered.fire(new SurveyAnswered(progress.caseFileId()));
  }
}
