package tw.caseprogress.worklist;

/**
 * Whose list of cases is read, where nobody is signed in, such as by a job.
 *
 * @param login whose cases are the own ones
 * @param agencyCode the agency to which the reader was confined when the list was ordered
 * @param supervisor whether tasks of supervisors were the reader's too
 */
public record ListReader(String login, String agencyCode, boolean supervisor) {}
