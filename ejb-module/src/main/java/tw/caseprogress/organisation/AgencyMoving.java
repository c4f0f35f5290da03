package tw.caseprogress.organisation;

/**
 * An agency is about to lie in another district; whoever counts days by the place where it lies
 * throws {@link AgencyRefusedException}.
 *
 * @param agencyId the row's identity
 */
public record AgencyMoving(long agencyId) {}
