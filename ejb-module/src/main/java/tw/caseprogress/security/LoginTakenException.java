package tw.caseprogress.security;

/** Thrown when an account is to be made under a login that somebody has. */
public class LoginTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the login, which is no secret to whoever makes accounts. */
  public LoginTakenException(String login) {
    super("The login is taken: " + login);
  }
}
