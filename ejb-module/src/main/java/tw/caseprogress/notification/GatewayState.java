package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;

/**
 * How a gateway does.
 *
 * @param setting its address and options, without the password
 * @param percent how much of its part of the traffic it gets from this server, 0 to 100
 * @param switchedOff whether a system administrator took it out
 * @param takenLastMinute what it took in the last minute, from all servers
 * @param takenLastHour what it took in the last hour
 * @param failedLastHour tries in the last hour that failed on our side or its own
 * @param refusedLastHour tries in the last hour that failed for the address or the receiver
 * @param lastFailureAt when a try failed last, in the last day
 * @param lastReply what it answered then
 * @param unmatched receipts of the last day that belong to no message, if there are any
 */
public record GatewayState(
    String name,
    ContactChannel channel,
    String setting,
    int weight,
    int percent,
    boolean switchedOff,
    long takenLastMinute,
    long takenLastHour,
    long failedLastHour,
    long refusedLastHour,
    Optional<Instant> lastFailureAt,
    Optional<String> lastReply,
    Optional<UnmatchedReceipts> unmatched) {}
