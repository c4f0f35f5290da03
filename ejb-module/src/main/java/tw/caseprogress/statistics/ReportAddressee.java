package tw.caseprogress.statistics;

import java.io.Serializable;

/**
 * A supervisor who gets an agency's report.
 *
 * @param staffUserId the supervisor
 * @param agencyId the agency that is supervised
 * @param login names the supervisor in lists
 * @param email where the report goes
 */
public record ReportAddressee(long staffUserId, long agencyId, String login, String email)
    implements Serializable {

  /** Shows who is meant, without the address. */
  @Override
  public String toString() {
    return login;
  }
}
