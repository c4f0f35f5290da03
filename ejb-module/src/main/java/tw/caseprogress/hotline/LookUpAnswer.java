package tw.caseprogress.hotline;

import java.util.Optional;

/**
 * The answer to an operator's look-up.
 *
 * @param lookUpId the number under which the look-up was logged
 * @param found the case; only there when the outcome is FOUND
 * @param spokenZh what to say in Chinese; empty unless found
 * @param spokenEn what to say in English; empty unless found
 */
public record LookUpAnswer(
    long lookUpId,
    LookUpOutcome outcome,
    Optional<HotlineCase> found,
    String spokenZh,
    String spokenEn) {}
