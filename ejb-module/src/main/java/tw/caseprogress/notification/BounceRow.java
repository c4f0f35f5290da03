package tw.caseprogress.notification;

import java.time.Instant;

/**
 * Mails to several addresses came back in the same words, for a reason of ours: the mail server
 * takes everything, and refuses it later as one that refuses everybody does at once.
 *
 * @param reply what they came back with
 * @param addresses how many
 * @param since when the first came back of those that are counted
 */
public record BounceRow(String reply, long addresses, Instant since) {}
