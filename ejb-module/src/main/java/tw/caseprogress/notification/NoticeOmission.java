package tw.caseprogress.notification;

import java.time.Instant;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * An event of which an officer told nobody.
 *
 * @param reason why, in the officer's words
 * @param decidedBy the officer's login
 */
public record NoticeOmission(
    NoticeEvent event, String reason, Instant decidedAt, String decidedBy) {}
