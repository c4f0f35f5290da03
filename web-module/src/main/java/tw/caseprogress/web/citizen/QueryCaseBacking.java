package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.disclosure.CaseTraces;
import tw.caseprogress.disclosure.service.CaseTracesQuery;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.WorkChallenge;
import tw.caseprogress.web.api.RetryAfter;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.casefile.CaseLookUp;
import tw.caseprogress.web.casefile.QueryTicket;
import tw.caseprogress.web.casefile.TooManyQueriesException;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.portal.PortalScript;
import tw.caseprogress.web.security.SecurityHeaders;

/**
 * The citizen's query: a form that is posted, and the answer to it in the same response.
 *
 * <p>The password is read from a posted form only, never from an address; so is the number of a
 * query. An address, such as the code on a slip, may only fill the number into the form. What was
 * typed is shown again until it opens a case.
 */
@Named
@RequestScoped
public class QueryCaseBacking {
  private static final String KEY = "public_index.message.";
  private static final String NOT_FOUND = KEY + "error.notFound";
  private static final String CASE_NUMBER = "caseNumber";
  private static final String WAIT_TICKET = "waitTicket";

  @Inject private CaseLookUp lookUp;
  @Inject private QueryTicket tickets;
  @Inject private RateCaseBacking rating;
  @Inject private CaseTracesQuery tracesQuery;
  @Inject private AgencyCatalogue agencies;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private CaseProgress progress;
  private CaseTraces traces;
  private Instant askedAt;
  private String ticket;
  private List<FieldFault> faults = List.of();
  private String error;
  private long toWait;
  private String waitTicket;
  private WorkChallenge challenge;

  /** Answers the form, if one was posted. */
  public void query(HttpServletResponse response) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    try {
      credentials().ifPresent(this::answer);
    } catch (TooManyQueriesException e) {
      tooMany(e, response);
    }
  }

  private Optional<CaseCredentials> credentials() {
    String posted = request.getParameter("ticket");
    if (posted != null) {
      Optional<CaseCredentials> opened = tickets.open(posted);
      if (opened.isEmpty()) {
        error = KEY + "error.ticketExpired";
      }
      return opened;
    }
    FormReading<CaseCredentials> reading =
        CaseCredentials.readInEitherOrder(getCaseNumber(), request.getParameter("queryPassword"));
    faults = reading.faults();
    return reading.value();
  }

  private void answer(CaseCredentials credentials) {
    Optional<CaseProgress> found =
        lookUp.find(
            credentials,
            GuessPass.of(request.getParameter(WAIT_TICKET), request.getParameter("proof")),
            request);
    if (found.isEmpty()) {
      error = NOT_FOUND;
      return;
    }
    progress = found.get();
    askedAt = Instant.now(clock);
    traces = tracesQuery.of(progress);
    ticket = tickets.issue(credentials);
    rating.take(credentials, progress);
  }

  private void tooMany(TooManyQueriesException tooMany, HttpServletResponse response) {
    Duration wait = tooMany.retryAfter();
    long seconds = RetryAfter.seconds(wait);
    waitTicket = tooMany.waitTicket().orElse(null);
    challenge = tooMany.challenge().orElse(null);
    if (challenge != null) {
      SecurityHeaders.allowOwnScript(response);
    }
    error = KEY + (waitTicket == null ? "error.tooMany" : "error.putOff");
    toWait = waitTicket == null ? Math.max(1, wait.plusSeconds(59).toMinutes()) : seconds;
    response.setStatus(429);
    response.setHeader("Retry-After", Long.toString(seconds));
  }

  /** What is wrong with what was typed, field by field, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
        .map(
            fault ->
                PageFault.of(
                    fault, fault.field(), texts.get("public_index.label." + fault.field()), texts))
        .toList();
  }

  /** What went wrong with the query as a whole; null when nothing did. */
  public String error(Locale locale) {
    return error == null ? null : Texts.in(locale).get(error, toWait);
  }

  /** Whether number and password opened no case. */
  public boolean isMissed() {
    return NOT_FOUND.equals(error);
  }

  /** The answer in words; null when there is none. */
  public ProgressStory story(Locale locale) {
    return progress == null ? null : new ProgressStory(progress, LocalDate.now(clock), locale);
  }

  /** Which notices were sent and who looked, in words; null when there is no answer. */
  public TracesStory traces(Locale locale) {
    return progress == null ? null : new TracesStory(traces, agencies::agency, Texts.in(locale));
  }

  /** The moment that the answer is of. */
  public Instant getAskedAt() {
    return askedAt;
  }

  /** Whether the answer is what is read first; else it is what became of the survey. */
  public boolean isAnswerFirst() {
    return !rating.isTaken();
  }

  public String getTicket() {
    return ticket;
  }

  /** What was typed as the case number, or the one that the address brings along. */
  public String getCaseNumber() {
    return request.getMethod().equals("POST") ? posted(CASE_NUMBER) : broughtAlong();
  }

  private String broughtAlong() {
    try {
      return Optional.ofNullable(request.getParameter(CASE_NUMBER))
          .map(CaseNumber::parse)
          .map(CaseNumber::shown)
          .orElse(null);
    } catch (MalformedCaseNumberException e) {
      return null;
    }
  }

  /** What the form brings along after a wait; null when there is none. */
  public String getWaitTicket() {
    return waitTicket;
  }

  /** The riddle with whose answer the form is answered at once; null when there is none. */
  public WorkChallenge getChallenge() {
    return challenge;
  }

  /** The script that solves it. */
  public String getProofScript() {
    return PortalScript.PROOF.versionedPath();
  }

  /**
   * What was typed as the password, so that one wrong digit is put right beside the slip and
   * nothing is typed again. It opens one case only, and the page is kept nowhere.
   */
  public String getQueryPassword() {
    return posted("queryPassword");
  }

  private String posted(String name) {
    return request.getMethod().equals("POST") ? request.getParameter(name) : null;
  }
}
