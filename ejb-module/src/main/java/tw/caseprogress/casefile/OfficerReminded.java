package tw.caseprogress.casefile;

/**
 * A supervisor reminds whoever has a case of it, now.
 *
 * @param toLogin the officer, or the deputy while the officer is away
 * @param agencyId the agency that handles the case
 */
public record OfficerReminded(String byLogin, String toLogin, long agencyId) {}
