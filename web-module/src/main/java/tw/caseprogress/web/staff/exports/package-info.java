/** Long lists of cases as files: ordered on {@code /staff/exports}, fetched from there. */
package tw.caseprogress.web.staff.exports;
