/** Figures for staff: as files, and what screens of them need. */
package tw.caseprogress.web.staff.statistics;
