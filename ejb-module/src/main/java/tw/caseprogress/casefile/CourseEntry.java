package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** One entry in the course of a case as the citizen reads it; retracted ones are left out. */
public record CourseEntry(
    LocalDate enteredOn, ProgressKind kind, Optional<Integer> stepOrder, String text) {}
