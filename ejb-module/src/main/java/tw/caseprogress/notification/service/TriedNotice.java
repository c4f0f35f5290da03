package tw.caseprogress.notification.service;

import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.notification.ClaimedNotice;

/** A claimed notice and the try to hand it over. */
public record TriedNotice(ClaimedNotice notice, Attempt attempt) {}
