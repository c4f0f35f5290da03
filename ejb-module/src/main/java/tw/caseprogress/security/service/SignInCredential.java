package tw.caseprogress.security.service;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Optional;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.GuessOutcome;

/** A login and a password, with the ticket of a wait; takes up what became of them. */
public class SignInCredential extends UsernamePasswordCredential {

  private final Optional<String> ticket;
  private GuessOutcome<Caller> outcome = GuessOutcome.wrong();

  /**
   * Takes what was typed.
   *
   * @param ticket as it was brought along after a wait
   */
  public SignInCredential(String login, String password, Optional<String> ticket) {
    super(login, password);
    this.ticket = ticket;
  }

  Optional<String> ticket() {
    return ticket;
  }

  void judged(GuessOutcome<Caller> judgement) {
    outcome = judgement;
  }

  /** What became of it. */
  public GuessOutcome<Caller> outcome() {
    return outcome;
  }
}
