package tw.caseprogress.casefile.service;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.security.KeyedHash;

/** How a query password is verified: a keyed hash over the case number and the password. */
public final class QueryPasswordCheck {

  private static final String CONTEXT = "query-password";

  private QueryPasswordCheck() {}

  /** What is kept of a password: the hash over it and the number of its case. */
  public static byte[] hash(KeyedHash hash, CaseNumber number, QueryPassword password) {
    return hash.of(CONTEXT, value(number, password));
  }

  /** Compares in constant time. */
  public static boolean matches(
      KeyedHash hash, byte[] stored, CaseNumber number, QueryPassword password) {
    return hash.matches(stored, CONTEXT, value(number, password));
  }

  private static String value(CaseNumber number, QueryPassword password) {
    return number.digits() + ':' + password.digits();
  }
}
