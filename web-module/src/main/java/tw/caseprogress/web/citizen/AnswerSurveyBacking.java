package tw.caseprogress.web.citizen;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.SurveyCode;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.survey.AlreadyAnsweredException;
import tw.caseprogress.survey.service.SatisfactionService;
import tw.caseprogress.survey.service.SurveyInquiry;
import tw.caseprogress.web.api.RetryAfter;
import tw.caseprogress.web.casefile.SurveyAnswering;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.security.ClientAddresses;

/** The survey by the code from a notice: opening the page uses nothing, sending the form does. */
@Named
@RequestScoped
public class AnswerSurveyBacking {

  private static final String CODE = "code";

  @EJB private SatisfactionService service;
  @Inject private SurveyInquiry inquiry;
  @Inject private ClientAddresses addresses;
  @Inject private HttpServletRequest request;

  private List<FieldFault> faults = List.of();
  private boolean done;
  private boolean tooMany;

  /** Answers the form, if one was posted. */
  public void answer(HttpServletResponse response) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    Optional<Integer> score = SurveyForm.score(request.getParameter("score"));
    Optional<String> comment = Optional.ofNullable(getComment());
    Optional<String> code = SurveyCode.read(getCode());
    List<FieldFault> wrong = new ArrayList<>();
    if (code.isEmpty()) {
      wrong.add(FieldFault.of(CODE, "surveyCode"));
    }
    wrong.addAll(SurveyAnswering.faults(score.orElse(null), comment));
    faults = wrong;
    if (wrong.isEmpty()) {
      keep(code.orElseThrow(), score.orElseThrow(), comment, response);
    }
  }

  private void keep(
      String code, int score, Optional<String> comment, HttpServletResponse response) {
    GuessOutcome<Long> outcome = inquiry.ask(addresses.networkOf(request), code);
    if (!outcome.isJudged()) {
      tooMany = true;
      response.setStatus(429);
      response.setHeader(
          "Retry-After", Long.toString(RetryAfter.seconds(outcome.retryAfter().orElseThrow())));
      return;
    }
    done = outcome.opened().isPresent() && isKept(code, score, comment);
    if (!done) {
      faults = List.of(FieldFault.of(CODE, "surveyCodeEnded"));
    }
  }

  // Of two who send the same code at once, one is too late
  private boolean isKept(String code, int score, Optional<String> comment) {
    try {
      return service.answer(code, score, comment);
    } catch (AlreadyAnsweredException e) {
      return false;
    }
  }

  /** What is wrong with what was typed, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
        .map(
            fault ->
                PageFault.of(
                    fault, fault.field(), texts.get("public_survey.label." + fault.field()), texts))
        .toList();
  }

  public boolean isDone() {
    return done;
  }

  public boolean isTooMany() {
    return tooMany;
  }

  /** The scores, the best first. */
  public List<Integer> getScores() {
    return List.of(5, 4, 3, 2, 1);
  }

  /** Whether a score was chosen. */
  public boolean isChosen(int score) {
    return Integer.toString(score).equals(posted("score"));
  }

  public String getCode() {
    return posted(CODE);
  }

  public String getComment() {
    return posted("comment");
  }

  private String posted(String name) {
    return request.getMethod().equals("POST") ? request.getParameter(name) : null;
  }
}
