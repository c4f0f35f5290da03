package tw.caseprogress.notification;

import java.time.Instant;

/**
 * Receipts of a gateway for which no message has been found: it writes ids in a way that we do not
 * read, or it tells of messages that are not ours.
 *
 * @param oldest when the first of them came
 */
public record UnmatchedReceipts(String gateway, long count, Instant oldest) {}
