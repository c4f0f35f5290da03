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
   * The case, if the password is its own; compares in constant time, whether there is a case or
   * not.
   *
   * @param caseFileId empty if no case has the number
   * @param stored the hash that is kept of the case; any other where there is no such case
   */
  public static Optional<VisibleCase> opened(
      Optional<Long> caseFileId,
      KeyedHash hash,
      byte[] stored,
      CaseNumber number,
      QueryPassword password) {
    boolean matches = hash.matches(stored, CONTEXT, value(number, password));
    return caseFileId.filter(id -> matches).map(VisibleCase::new);
  }

  private static String value(CaseNumber number, QueryPassword password) {
    return number.digits() + ':' + password.digits();
  }
}
