package tw.caseprogress.casefile.service;

import java.util.Optional;
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

  /**
   * The case, if the password is its own; compares in constant time.
   *
   * @param stored the hash that is kept of the case; any other where there is no such case
   */
  public static Optional<VisibleCase> opened(
      long caseFileId, KeyedHash hash, byte[] stored, CaseNumber number, QueryPassword password) {
    return hash.matches(stored, CONTEXT, value(number, password))
        ? Optional.of(new VisibleCase(caseFileId))
        : Optional.empty();
  }

  private static String value(CaseNumber number, QueryPassword password) {
    return number.digits() + ':' + password.digits();
  }
}
