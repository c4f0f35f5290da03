package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.web.api.ProblemException;
import tw.caseprogress.web.api.ProblemType;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.casefile.CaseLookUp;
import tw.caseprogress.web.casefile.TooManyQueriesException;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * Tells the progress of a case to whoever has its number and password. A POST, for neither belongs
 * in an address.
 */
@ApplicationScoped
@Path("case-progress")
public class CaseProgressResource {
  private final CaseLookUp lookUp;

  protected CaseProgressResource() {
    this(null);
  }

  @Inject
  public CaseProgressResource(CaseLookUp lookUp) {
    this.lookUp = lookUp;
  }

  /**
   * Tells the progress of a case to whoever has its number and query password. An unknown number
   * and a wrong password get the same answer, 404.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public ProgressAnswer find(
      ProgressQuestion question,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    if (question == null) {
      throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
    }
    FormReading<CaseCredentials> reading =
        CaseCredentials.read(question.caseNumber(), question.queryPassword());
    CaseProgress progress =
        found(
            reading.value().orElseThrow(() -> ProblemException.invalid(reading.faults())),
            GuessPass.of(question.ticket(), question.proof()),
            request);
    Texts texts = Texts.in(Language.accepted(headers.getAcceptableLanguages()));
    return ProgressAnswer.of(progress, texts);
  }

  private CaseProgress found(
      CaseCredentials credentials, GuessPass pass, HttpServletRequest request) {
    try {
      return lookUp
          .find(credentials, pass, request)
          .orElseThrow(() -> ProblemException.of(ProblemType.CASE_NOT_FOUND));
    } catch (TooManyQueriesException e) {
      throw ProblemException.tooManyRequests(e.retryAfter(), e.waitTicket(), e.challenge());
    }
  }
}
