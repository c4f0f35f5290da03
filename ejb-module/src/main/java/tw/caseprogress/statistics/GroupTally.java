package tw.caseprogress.statistics;

/**
 * The tally of one case type and one intake channel.
 *
 * @param channel the name of the intake channel
 * @param closedLateOutside those of the late ones that had waited for another office
 * @param overdueOutside those of the open overdue ones that wait or waited for another office
 * @param paused those of the open ones whose clock stands still
 */
public record GroupTally(
    long caseTypeId,
    String channel,
    DeadlineTally tally,
    long closedLateOutside,
    long overdueOutside,
    long paused) {}
