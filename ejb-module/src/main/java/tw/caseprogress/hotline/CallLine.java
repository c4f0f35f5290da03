package tw.caseprogress.hotline;

import java.time.Instant;
import java.util.Optional;

/**
 * A call in a list: nothing of it is personal.
 *
 * @param caseNumberEnd the last four digits of the case that was looked up; empty if none was
 * @param found whether a case was found
 * @param calledBack whether a call back was asked for
 */
public record CallLine(
    Instant begunAt,
    Optional<String> caseNumberEnd,
    Optional<CallTopic> topic,
    boolean found,
    boolean calledBack) {}
