package tw.caseprogress.security;

import java.util.Optional;

/**
 * Somebody gives a secret.
 *
 * @param secret whose secret it is: its kind, then the case number or the login
 * @param pass what was brought along
 */
public record GuessAttempt(String secret, ClientNetwork network, GuessPass pass) {

  /** The kind of query passwords. */
  public static final String CASE = "case:";

  /** The kind of passwords of staff. */
  public static final String LOGIN = "login:";

  /** The kind of one-time codes, which only who has number and password may try. */
  public static final String CODE = "code:";

  /**
   * The kind of codes of the survey, which anybody may try: apart from one-time codes, else a flood
   * of made-up ones would keep owners from theirs.
   */
  public static final String SURVEY = "survey:";

  /** Stands before the hash of what is no login. */
  public static final String UNKNOWN = "#";

  /** Gives the query password of a case. */
  public static GuessAttempt ofCase(
      String caseNumberDigits, ClientNetwork network, GuessPass pass) {
    return new GuessAttempt(CASE + caseNumberDigits, network, pass);
  }

  /** Whether work may open it: only a case has somebody behind it who cannot ask a colleague. */
  public boolean mayBeWorkedFor() {
    return secret.startsWith(CASE);
  }

  /** Gives a one-time code of something. */
  public static GuessAttempt ofCode(String whose, ClientNetwork network) {
    return new GuessAttempt(CODE + whose, network, GuessPass.NONE);
  }

  /** Gives a code of the survey. */
  public static GuessAttempt ofSurvey(String index, ClientNetwork network) {
    return new GuessAttempt(SURVEY + index, network, GuessPass.NONE);
  }

  /** What is to be told if it is refused. */
  public Refused refused(RefusalCause cause) {
    Optional<String> actor =
        Optional.of(secret)
            .filter(whose -> whose.startsWith(LOGIN))
            .map(whose -> whose.substring(LOGIN.length()))
            .map(login -> login.startsWith(UNKNOWN) ? "?" : login);
    Optional<String> caseNumber =
        Optional.of(secret)
            .filter(whose -> whose.startsWith(CASE))
            .map(whose -> whose.substring(CASE.length()));
    return new Refused(cause, caseNumber, actor);
  }
}
