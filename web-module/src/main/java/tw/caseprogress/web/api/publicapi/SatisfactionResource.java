package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.api.ProblemResponse;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.casefile.SurveyAnswering;
import tw.caseprogress.web.casefile.TooManyQueriesException;
import tw.caseprogress.web.form.FormReading;

/** Takes the answer to the satisfaction question of a closed case, once. */
@ApplicationScoped
@Path("satisfaction")
public class SatisfactionResource {
  private final SurveyAnswering answering;

  protected SatisfactionResource() {
    this(null);
  }

  @Inject
  public SatisfactionResource(SurveyAnswering answering) {
    this.answering = answering;
  }

  /**
   * Keeps the answer to the satisfaction question of a closed case, once. Refused with 409 when it
   * was answered before, while the case is open, and where the applicant did not agree to be asked.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, ProblemResponse.MEDIA_TYPE})
  public Response answer(SurveyAnswer answer, @Context HttpServletRequest request) {
    if (answer == null) {
      throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
    }
    FormReading<CaseCredentials> reading =
        CaseCredentials.read(answer.caseNumber(), answer.queryPassword());
    List<FieldFault> faults = new ArrayList<>(reading.faults());
    faults.addAll(SurveyAnswering.faults(answer.score(), Optional.ofNullable(answer.comment())));
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
    refuse(result(reading.value().orElseThrow(), answer, request));
    return Response.status(Response.Status.CREATED).build();
  }

  private SurveyAnswering.Result result(
      CaseCredentials credentials, SurveyAnswer answer, HttpServletRequest request) {
    try {
      return answering.answer(
          credentials,
          answer.score(),
          Optional.ofNullable(answer.comment()),
          GuessPass.of(answer.ticket(), answer.proof()),
          request);
    } catch (TooManyQueriesException e) {
      throw ProblemException.tooManyRequests(e.retryAfter(), e.waitTicket(), e.challenge());
    }
  }

  private static void refuse(SurveyAnswering.Result result) {
    switch (result) {
      case KEPT -> {}
      case NOT_FOUND -> throw ProblemException.of(ProblemType.CASE_NOT_FOUND);
      case NOT_CLOSED -> throw ProblemException.of(ProblemType.CASE_NOT_CLOSED);
      case NOT_AGREED -> throw ProblemException.of(ProblemType.SURVEY_NOT_AGREED);
      case ANSWERED_BEFORE -> throw ProblemException.of(ProblemType.ALREADY_ANSWERED);
    }
  }
}
