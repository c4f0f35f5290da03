/**
 * How the case screen is read: {@link tw.caseprogress.casescreen.service.CaseScreenQuery}, once and
 * in one transaction.
 */
package tw.caseprogress.casescreen.service;
