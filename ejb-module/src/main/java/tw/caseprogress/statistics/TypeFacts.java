package tw.caseprogress.statistics;

/**
 * What else is kept of a case type's day, besides how its cases stand.
 *
 * @param used the working days of the cases that were closed on the day
 */
public record TypeFacts(long caseTypeId, WorkingDaysUsed used, Integrity integrity) {}
