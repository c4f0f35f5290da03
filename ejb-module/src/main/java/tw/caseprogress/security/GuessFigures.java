package tw.caseprogress.security;

/**
 * How often secrets of a kind were guessed wrongly, within the window.
 *
 * @param capped how many of them strange networks wait for
 * @param most the failures with which they wait for all of them
 */
public record GuessFigures(long failures, long capped, long most) {}
