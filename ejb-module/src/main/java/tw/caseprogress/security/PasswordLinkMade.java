package tw.caseprogress.security;

import java.time.Instant;

/**
 * A person may set a new password by a code, which goes out by mail and is known to nobody else.
 *
 * @param page the address of the page that takes the code
 * @param code what is to be given there
 * @param until when it holds no more
 */
public record PasswordLinkMade(
    String login, String displayName, String email, String page, String code, Instant until) {

  /** Says whose it is, without the secret and the address. */
  @Override
  public String toString() {
    return "PasswordLinkMade[" + login + "]";
  }
}
