package tw.caseprogress.organisation;

/**
 * What an agency decides for itself.
 *
 * @param extensionApproval whether a supervisor approves of an extension before it holds (展期核准)
 * @param supervisors how many could approve
 * @param papersByPhone whether the hotline may tell callers which papers are missing
 * @param version what a change must name
 */
public record AgencySettings(
    boolean extensionApproval, int supervisors, boolean papersByPhone, int version) {}
