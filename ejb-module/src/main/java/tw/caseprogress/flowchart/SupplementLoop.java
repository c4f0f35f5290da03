package tw.caseprogress.flowchart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A round of a supplement (補正) that a case went through at a step.
 *
 * @param completedOn the day on which the last paper came; empty while any is missing, or if the
 *     case was closed without it
 * @param awaited whether papers are awaited still
 */
public record SupplementLoop(LocalDate askedOn, Optional<LocalDate> completedOn, boolean awaited) {}
