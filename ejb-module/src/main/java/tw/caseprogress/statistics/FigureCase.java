package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case behind a figure, as a list shows it: nobody is named who can be recognised.
 *
 * @param id the row's identity, by which the list goes on
 * @param caseNumber as shown, with hyphens
 * @param applicantMasked the applicant's name, masked
 * @param unit the unit that handles it, in Chinese
 * @param officer who handles it; empty while nobody has taken it
 * @param registeredOn the day on which it counts as received
 * @param dueOn empty while its clock rests
 * @param closedOnTime empty while it is open
 * @param paused whether its clock rested at the end of the period
 */
public record FigureCase(
    long id,
    String caseNumber,
    String caseTypeNameZh,
    String caseTypeNameEn,
    String applicantMasked,
    String unit,
    String officer,
    LocalDate registeredOn,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> closedOn,
    Optional<Boolean> closedOnTime,
    boolean paused) {}
