package tw.caseprogress.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseInquiry;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.web.security.ClientAddresses;

/** Looks a case up for anybody, within the limits of tries. */
@ApplicationScoped
public class CaseLookUp {
  private final CaseInquiry inquiry;
  private final ClientAddresses addresses;

  protected CaseLookUp() {
    this(null, null);
  }

  @Inject
  public CaseLookUp(CaseInquiry inquiry, ClientAddresses addresses) {
    this.inquiry = inquiry;
    this.addresses = addresses;
  }

  /**
   * Finds the progress of a case; empty for an unknown number and for a wrong password alike.
   *
   * @param pass what was brought along after a wait or a work
   * @throws TooManyQueriesException if the caller asks too often, or has to wait while others guess
   *     at this number
   */
  public Optional<CaseProgress> find(
      CaseCredentials credentials, GuessPass pass, HttpServletRequest request) {
    GuessOutcome<CaseProgress> outcome =
        inquiry.ask(
            addresses.networkOf(request),
            credentials.caseNumber(),
            credentials.queryPassword(),
            pass);
    if (!outcome.isJudged()) {
      throw new TooManyQueriesException(
          outcome.retryAfter().orElseThrow(), outcome.ticket(), outcome.challenge());
    }
    return outcome.opened();
  }
}
