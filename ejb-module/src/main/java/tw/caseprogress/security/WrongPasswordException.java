package tw.caseprogress.security;

/** Thrown when somebody cannot prove to be who they say. */
public class WrongPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says nothing about which part was wrong. */
  public WrongPasswordException() {
    super("Wrong login or password, or the account is locked");
  }
}
