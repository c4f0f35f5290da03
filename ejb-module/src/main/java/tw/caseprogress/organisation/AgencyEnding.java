package tw.caseprogress.organisation;

/**
 * An agency is about to be ended; whoever still needs it throws {@link AgencyRefusedException}.
 *
 * @param agencyId the row's identity
 */
public record AgencyEnding(long agencyId) {}
