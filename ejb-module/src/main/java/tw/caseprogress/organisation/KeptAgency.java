package tw.caseprogress.organisation;

/**
 * An agency as who keeps it sees it.
 *
 * @param active false once it was ended
 * @param version what a change of it must name
 */
public record KeptAgency(String code, AgencyDetails details, boolean active, int version) {}
