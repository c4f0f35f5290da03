package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;

/**
 * What waits to be handed over by a channel.
 *
 * @param queued notices that are to go now
 * @param oldest when the oldest of them was queued; empty if none waits
 * @param failed notices that failed and wait for their next try
 */
public record NoticeBacklog(
    ContactChannel channel, long queued, Optional<Instant> oldest, long failed) {}
