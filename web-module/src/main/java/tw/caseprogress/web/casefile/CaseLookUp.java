package tw.caseprogress.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.progressquery.service.QueryLimits;
import tw.caseprogress.web.security.ClientAddresses;

/** Looks a case up for anybody, within the limits of tries. */
@ApplicationScoped
public class CaseLookUp {
  private final CaseProgressQuery cases;
  private final QueryLimits limits;
  private final ClientAddresses addresses;

  protected CaseLookUp() {
    this(null, null, null);
  }

  @Inject
  public CaseLookUp(CaseProgressQuery cases, QueryLimits limits, ClientAddresses addresses) {
    this.cases = cases;
    this.limits = limits;
    this.addresses = addresses;
  }

  /**
   * Finds the progress of a case; empty for an unknown number and for a wrong password alike.
   *
   * @throws TooManyQueriesException if the caller, or this number, was tried too often
   */
  public Optional<CaseProgress> find(CaseCredentials credentials, HttpServletRequest request) {
    String client = addresses.of(request);
    String digits = credentials.caseNumber().digits();
    Optional<Duration> wait = limits.tryConsume(client, digits);
    if (wait.isPresent()) {
      throw new TooManyQueriesException(wait.get());
    }
    Optional<CaseProgress> found =
        cases.find(credentials.caseNumber(), credentials.queryPassword());
    if (found.isPresent()) {
      limits.found(client, digits);
    }
    return found;
  }
}
