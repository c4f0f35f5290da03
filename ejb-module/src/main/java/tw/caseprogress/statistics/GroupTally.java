package tw.caseprogress.statistics;

/**
 * The tally of one case type and one intake channel.
 *
 * @param channel the name of the intake channel
 */
public record GroupTally(long caseTypeId, String channel, DeadlineTally tally) {}
