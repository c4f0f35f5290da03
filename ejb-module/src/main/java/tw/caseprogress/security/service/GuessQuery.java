package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessFigures;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.entity.GuessTable;

/** Counts failed guesses, for a monitor. */
@ApplicationScoped
public class GuessQuery {

  @Inject private GuessTable table;
  @Inject private GuessGuard guard;
  @Inject private PasswordSettings settings;

  /** Those of query passwords. */
  public GuessFigures ofCases() {
    return figures(GuessAttempt.CASE, guard.rule());
  }

  /** Those of the passwords of staff. */
  public GuessFigures ofLogins() {
    return figures(GuessAttempt.LOGIN, settings.guessRule());
  }

  private GuessFigures figures(String prefix, GuessRule rule) {
    return table.figures(prefix, rule.calm(), guard.since(rule));
  }
}
