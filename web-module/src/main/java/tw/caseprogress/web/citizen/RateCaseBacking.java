package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.survey.service.SatisfactionQuery;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.casefile.SurveyAnswering;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.Texts;

/** The survey below the answer for a closed case, by number and password. */
@Named
@RequestScoped
public class RateCaseBacking {
  private static final String KEY = "public_index.message.";

  @Inject private SatisfactionQuery survey;
  @Inject private SurveyAnswering answering;
  @Inject private HttpServletRequest request;

  private boolean open;
  private List<FieldFault> faults = List.of();
  private String message;
  private boolean kept;

  /** Keeps the survey's answer, if one was posted along, and sees whether one is still wanted. */
  void take(CaseCredentials credentials, CaseProgress progress) {
    if (request.getParameter("score") != null || request.getParameter("comment") != null) {
      answer(credentials);
    }
    // an answer that was kept just now, or a moment ago by another, came after the progress was
    // read
    open = progress.surveyOpen() && (message == null || survey.isOpen(progress));
  }

  private void answer(CaseCredentials credentials) {
    Optional<Integer> score = SurveyForm.score(request.getParameter("score"));
    Optional<String> comment = Optional.ofNullable(getComment());
    faults = SurveyAnswering.faults(score.orElse(null), comment);
    if (faults.isEmpty()) {
      tell(answering.keep(credentials, score.orElseThrow(), comment));
    }
  }

  private void tell(SurveyAnswering.Result result) {
    kept = result == SurveyAnswering.Result.KEPT;
    message =
        KEY
            + switch (result) {
              case KEPT -> "info.surveyThanks";
              case ANSWERED_BEFORE -> "error.surveyAnswered";
              case NOT_CLOSED -> "error.surveyNotClosed";
              case NOT_AGREED -> "error.surveyNotAgreed";
              case NOT_FOUND -> "error.notFound";
            };
  }

  /** What is wrong with the survey's answer, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
        .map(fault -> PageFault.of(fault, fault.field(), texts.get(label(fault)), texts))
        .toList();
  }

  private static String label(FieldFault fault) {
    return "public_index.label." + (fault.field().equals("score") ? "survey" : "surveyComment");
  }

  /** What became of the survey's answer; null when none was sent, or it has a fault. */
  public String message(Locale locale) {
    return message == null ? null : Texts.in(locale).get(message);
  }

  /** Whether an answer was sent, be it kept or not. */
  boolean isTaken() {
    return message != null || !faults.isEmpty();
  }

  public boolean isOpen() {
    return open;
  }

  public boolean isKept() {
    return kept;
  }

  /** The scores, the best first. */
  public List<Integer> getScores() {
    return List.of(5, 4, 3, 2, 1);
  }

  /** Whether a score was chosen, in an answer that has a fault elsewhere. */
  public boolean isChosen(int score) {
    return Integer.toString(score).equals(request.getParameter("score"));
  }

  /** What was typed as the comment; null when nothing was. */
  public String getComment() {
    return request.getMethod().equals("POST") ? request.getParameter("comment") : null;
  }
}
