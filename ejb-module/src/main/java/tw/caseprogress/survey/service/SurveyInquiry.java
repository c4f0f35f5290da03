package tw.caseprogress.survey.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tw.caseprogress.casefile.SurveyCode;
import tw.caseprogress.progressquery.service.QueryLimits;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.service.GuessGuard;
import tw.caseprogress.security.service.KeyRing;

/**
 * Judges codes of the survey as strangers type them, within the limits of queries and of guesses.
 *
 * <p>An unknown code, one that was used and one that holds no more are the same to the asker.
 */
@ApplicationScoped
public class SurveyInquiry {

  private static final int WHOSE = 16;

  @Inject private SurveyLinks links;
  @Inject private QueryLimits limits;
  @Inject private GuessGuard guard;
  @Inject private GuessTable table;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * The case whose survey a code opens.
   *
   * @param code without dashes
   */
  public GuessOutcome<Long> ask(ClientNetwork asker, String code) {
    Optional<Duration> tooMany = limits.tryConsume(asker.narrow());
    if (tooMany.isPresent()) {
      return GuessOutcome.refused(tooMany.get());
    }
    GuessRule rule = guard.rule();
    byte[] index = SurveyCode.index(keys.blindIndex(), code);
    String whose = HexFormat.of().formatHex(index, 0, WHOSE);
    GuessOutcome<Long> outcome =
        guard.judge(
            GuessAttempt.ofSurvey(whose, asker),
            rule,
            traces -> {
              Optional<Long> opened = links.opened(code);
              return new GuessLook<>(
                  table.tally(traces, Instant.now(clock), guard.since(rule)),
                  opened.isPresent(),
                  () -> opened);
            });
    if (outcome.isJudged() && outcome.opened().isEmpty()) {
      limits.failed(asker.narrow());
    }
    return outcome;
  }
}
