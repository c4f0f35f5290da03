package tw.caseprogress.disclosure;

import java.time.Instant;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeState;

/**
 * A notice as its receiver learns of it: none of its words.
 *
 * @param at when it arrived, else when it left, else when it was made
 */
public record NoticeTold(
    NoticeEvent event,
    ContactChannel channel,
    PartyRole recipient,
    String addressMasked,
    NoticeState state,
    Instant at) {}
