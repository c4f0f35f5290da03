/**
 * Who stands in for an officer who is away (職務代理人).
 *
 * <p>Read {@link tw.caseprogress.absence.Absence} first, then {@link
 * tw.caseprogress.absence.AbsenceRule}, which says what fits together.
 */
package tw.caseprogress.absence;
