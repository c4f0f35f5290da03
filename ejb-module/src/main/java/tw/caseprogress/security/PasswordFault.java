package tw.caseprogress.security;

/** What is wrong with a new password. */
public enum PasswordFault {
  /** Fewer characters than the rule asks for. */
  TOO_SHORT,
  /** More characters than are looked at. */
  TOO_LONG,
  /** Not enough of: small letters, capitals, digits, other characters. */
  TOO_UNIFORM,
  /** Holds the login. */
  HOLDS_LOGIN,
  /** One of the latest passwords. */
  USED_BEFORE,
  /** The password of now is too new to be replaced. */
  TOO_SOON
}
