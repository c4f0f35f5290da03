/**
 * What staff write to each other about a case, and no citizen ever sees: internal notes (內部註記), and
 * the instructions of supervisors (交辦意見) with the officers' answers.
 *
 * <p>{@link tw.caseprogress.casenote.CaseNote} is one of them without its words; the words are
 * sealed and come out by {@code CaseNoteQuery} alone, which writes down who read them.
 */
package tw.caseprogress.casenote;
