/** The notes of cases as rows. */
package tw.caseprogress.casenote.entity;
