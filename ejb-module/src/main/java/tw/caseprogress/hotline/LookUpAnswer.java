package tw.caseprogress.hotline;

import java.util.Optional;

/**
 * The answer to an operator's look-up.
 *
 * @param callId the call in which it was made
 * @param found the case; only there when the outcome is FOUND
 * @param spokenZh what to say in Chinese; empty unless found
 * @param spokenEn what to say in English; empty unless found
 */
public record LookUpAnswer(
    long callId,
    LookUpOutcome outcome,
    Optional<HotlineCase> found,
    String spokenZh,
    String spokenEn) {}
