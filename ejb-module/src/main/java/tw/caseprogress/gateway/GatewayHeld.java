package tw.caseprogress.gateway;

import java.time.Instant;

/**
 * A gateway refused one address after the other in the same words: it gets no more than one message
 * at a time until it takes one. Somebody has to look.
 *
 * @param reply what it answers, without an address
 * @param since when it began; what was refused so after that was refused to us, not to the address
 */
public record GatewayHeld(String gateway, String reply, Instant since) {}
