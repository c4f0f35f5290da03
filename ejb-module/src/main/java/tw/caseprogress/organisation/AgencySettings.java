package tw.caseprogress.organisation;

/**
 * What an agency decides for itself.
 *
 * @param extensionApproval whether a supervisor approves of an extension before it holds (展期核准)
 * @param supervisors how many could approve
 * @param version what a change must name
 */
public record AgencySettings(boolean extensionApproval, int supervisors, int version) {}
