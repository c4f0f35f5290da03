/** Tables of figures as values: what a screen, a print, a mail and a file show alike. */
package tw.caseprogress.statistics.table;
