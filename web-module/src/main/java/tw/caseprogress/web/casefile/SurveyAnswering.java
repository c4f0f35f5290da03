package tw.caseprogress.web.casefile;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.survey.AlreadyAnsweredException;
import tw.caseprogress.survey.CaseNotClosedException;
import tw.caseprogress.survey.SatisfactionAnswer;
import tw.caseprogress.survey.SurveyNotAgreedException;
import tw.caseprogress.survey.service.SatisfactionService;
import tw.caseprogress.typed.TypedLine;

/** Takes answers to the satisfaction question, within the same limits of tries as look-ups. */
@ApplicationScoped
public class SurveyAnswering {

  /** What became of an answer. */
  public enum Result {
    KEPT,
    /** No such case, or another password. */
    NOT_FOUND,
    NOT_CLOSED,
    /** The applicant did not agree to be asked. */
    NOT_AGREED,
    ANSWERED_BEFORE
  }

  @Inject private CaseLookUp lookUp;
  @EJB private SatisfactionService service;

  /** What is wrong with an answer, by the field names of the public interface. */
  public static List<FieldFault> faults(Integer score, Optional<String> comment) {
    List<FieldFault> faults = new ArrayList<>();
    if (score == null) {
      faults.add(FieldFault.of("score", "required"));
    } else if (score < SatisfactionAnswer.LOWEST_SCORE
        || score > SatisfactionAnswer.HIGHEST_SCORE) {
      faults.add(
          FieldFault.of(
              "score",
              "outOfRange",
              Integer.toString(SatisfactionAnswer.LOWEST_SCORE),
              Integer.toString(SatisfactionAnswer.HIGHEST_SCORE)));
    }
    if (comment.map(TypedLine::words).orElse("").length() > SatisfactionAnswer.LONGEST_COMMENT) {
      faults.add(
          FieldFault.of(
              "comment", "tooLong", Integer.toString(SatisfactionAnswer.LONGEST_COMMENT)));
    }
    return faults;
  }

  /**
   * Looks the case up and keeps an answer without faults.
   *
   * @param pass what was brought along after a wait or a work
   * @throws TooManyQueriesException if the caller, or this number, was tried too often
   */
  public Result answer(
      CaseCredentials credentials,
      int score,
      Optional<String> comment,
      GuessPass pass,
      HttpServletRequest request) {
    return lookUp.find(credentials, pass, request).isEmpty()
        ? Result.NOT_FOUND
        : keep(credentials, score, comment);
  }

  /** Keeps an answer without faults, for a case that the caller has just looked up. */
  public Result keep(CaseCredentials credentials, int score, Optional<String> comment) {
    try {
      service.answer(credentials.caseNumber(), credentials.queryPassword(), score, comment);
      return Result.KEPT;
    } catch (CaseNotClosedException e) {
      return Result.NOT_CLOSED;
    } catch (SurveyNotAgreedException e) {
      return Result.NOT_AGREED;
    } catch (AlreadyAnsweredException e) {
      return Result.ANSWERED_BEFORE;
    }
  }
}
