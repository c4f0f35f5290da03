package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One key step of a case and whether it was reached.
 *
 * @param reachedOn empty while it lies ahead, or when it was skipped
 * @param text what the officer wrote for this case; empty while it lies ahead
 */
public record StepProgress(
    int order,
    String nameZh,
    String nameEn,
    Optional<LocalDate> reachedOn,
    Optional<String> text) {}
