/**
 * Enters absences ({@link tw.caseprogress.absence.service.AbsenceService}) and says who stands in
 * for whom ({@link tw.caseprogress.absence.service.Deputies}).
 */
package tw.caseprogress.absence.service;
