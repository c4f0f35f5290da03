package tw.caseprogress.security;

/** The password with which a new person signs in for the first time; told once, kept nowhere. */
public record FirstPassword(String login, String displayName, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "FirstPassword[login=" + login + "]";
  }
}
