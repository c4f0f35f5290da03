/** Writes and reads the notes of cases, and tells who is asked and who is answered. */
package tw.caseprogress.casenote.service;
