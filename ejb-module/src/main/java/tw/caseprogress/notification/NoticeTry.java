package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * What was heard of a notice at one moment: a try to hand it over, or a receipt for it.
 *
 * @param receipt whether it is a receipt, which comes after a try that was taken
 * @param gateway empty where a try failed before any gateway was asked
 * @param outcome SENT for a try that was taken, DELIVERED for a receipt of that, else why it failed
 * @param messageId the id by which the gateway knows it; empty after a failure
 * @param reply what the other side answered; may be empty
 */
public record NoticeTry(
    Instant at,
    boolean receipt,
    String gateway,
    NoticeState outcome,
    Optional<String> messageId,
    String reply) {}
