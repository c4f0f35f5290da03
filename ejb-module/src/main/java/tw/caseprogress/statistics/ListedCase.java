package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that a report lists, without a word of its parties.
 *
 * @param caseNumber as it is shown, in groups
 * @param typeZh the name of its case type in Chinese
 * @param typeEn the same in English
 * @param officer the name of who works it; empty while nobody does
 * @param unit where it is worked
 * @param workingDays working days between the end of the report and the due date: over it in a list
 *     of overdue cases, up to it in one of near due dates
 */
public record ListedCase(
    String caseNumber,
    String typeZh,
    String typeEn,
    Optional<String> officer,
    String unit,
    LocalDate dueOn,
    int workingDays) {}
