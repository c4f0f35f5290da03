package tw.caseprogress.survey.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.SurveyAnswered;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.service.KeyRing;
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
  @Inject private SurveyLinks links;
  @Inject private CaseFileRepository caseFiles;
  @Inject private KeyRing keys;
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
    keep(progress.caseFileId(), caseNumber, answer);
  }

  /**
   * Keeps the answer for the case that the code from a notice opens, once.
   *
   * @param code without dashes
   * @return false if the code opens nothing any more
   * @throws AlreadyAnsweredException if it was answered at the same moment
   * @throws tw.caseprogress.survey.InvalidAnswerException if score or comment are out of bounds
   */
  public boolean answer(String code, int score, Optional<String> comment) {
    SatisfactionAnswer answer = new SatisfactionAnswer(score, comment);
    Optional<Long> opened = links.opened(code);
    opened.ifPresent(id -> keep(id, caseFiles.get(id).number(), answer));
    return opened.isPresent();
  }

  /** What tells who wrote the comment is never kept. */
  private void keep(long caseFileId, CaseNumber caseNumber, SatisfactionAnswer answer) {
    SatisfactionAnswer kept = answer.blackedOut(names(caseFileId));
    if (!answers.add(caseFileId, kept, LocalDate.now(clock), Instant.now(clock))) {
      throw new AlreadyAnsweredException(caseNumber);
    }
    surveyAnswered.fire(new SurveyAnswered(caseFileId));
  }

  private List<String> names(long caseFileId) {
    CaseFile caseFile = caseFiles.get(caseFileId);
    return Stream.concat(
            caseFile.parties().stream().map(party -> party.openName(keys.personalData())),
            caseFile.coApplicants().stream().map(one -> one.openName(keys.personalData())))
        .toList();
  }
}
