package tw.caseprogress.progressquery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery.OpenedCase;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.service.GuessGuard;

/** Asks for the progress of a case as strangers do: by number and password, within the limits. */
@ApplicationScoped
public class CaseInquiry {

  @Inject private CaseProgressQuery cases;
  @Inject private QueryLimits limits;
  @Inject private GuessGuard guard;
  @Inject private Event<Refused> refused;

  /**
   * The progress; an unknown number and a wrong password are the same to the asker.
   *
   * @param pass what was brought along after a wait or a work
   */
  public GuessOutcome<CaseProgress> ask(
      ClientNetwork asker, CaseNumber number, QueryPassword password, GuessPass pass) {
    Optional<Duration> tooMany = limits.tryConsume(asker.narrow());
    if (tooMany.isPresent()) {
      refused.fire(Refused.ofCase(RefusalCause.LIMIT, number.digits()));
      return GuessOutcome.refused(tooMany.get());
    }
    Instant since = guard.since(guard.rule());
    GuessOutcome<OpenedCase> outcome =
        guard.judge(
            GuessAttempt.ofCase(number.digits(), asker, pass),
            guard.rule(),
            traces -> cases.look(traces, number, password, since));
    if (outcome.isJudged() && outcome.opened().isEmpty()) {
      limits.failed(asker.narrow());
      refused.fire(Refused.ofCase(RefusalCause.WRONG_SECRET, number.digits()));
    }
    return outcome.map(cases::progress);
  }
}
