package tw.caseprogress.statistics;

/**
 * A supervisor who may get the reports of an agency.
 *
 * @param agencyId the agency that is supervised
 * @param login names the supervisor in lists
 * @param email where the reports go
 * @param wanted which of them
 */
public record ReportAddressee(
    long staffUserId, long agencyId, String login, String email, ReportSubscription wanted) {

  /** The same who wants something else. */
  public ReportAddressee wanting(ReportSubscription other) {
    return new ReportAddressee(staffUserId, agencyId, login, email, other);
  }

  /** Shows who is meant, without the address. */
  @Override
  public String toString() {
    return login;
  }
}
