package tw.caseprogress.security;

import java.time.Instant;

/**
 * An account at whose password somebody guessed too often.
 *
 * @param failures from everywhere, within the window
 * @param networks how many networks may not try any more
 * @param waits whether strange networks wait for an answer
 * @param since the first failure that counts
 */
public record LockedAccount(
    String login, String displayName, long failures, long networks, boolean waits, Instant since) {}
