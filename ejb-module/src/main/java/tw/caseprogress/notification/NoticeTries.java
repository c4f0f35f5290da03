package tw.caseprogress.notification;

import java.time.Instant;

/**
 * What was tried of a notice so far: all that its fate depends on beside the outcome.
 *
 * @param queuedAt when the event made it due first, whatever was tried since
 * @param attempts the tries so far, the one in question included; 1 or more
 * @param unclearTries how many of those before the outcome in question nobody knows the end of
 * @param reachable whether its address is still kept
 */
public record NoticeTries(Instant queuedAt, int attempts, int unclearTries, boolean reachable) {}
