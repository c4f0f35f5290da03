/**
 * Tables as files for spreadsheets, written row by row, so that a million rows need no more memory
 * than ten. Read {@link tw.caseprogress.tablefile.TableFile} first.
 */
package tw.caseprogress.tablefile;
