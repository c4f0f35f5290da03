package tw.caseprogress.organisation;

/**
 * A unit as who keeps it sees it.
 *
 * @param active false: ended, nobody new is put into it
 * @param version what a change of it must name
 */
public record KeptUnit(long id, UnitDetails details, boolean active, int version) {}
