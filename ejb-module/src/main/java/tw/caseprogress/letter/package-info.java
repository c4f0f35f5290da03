/**
 * Mails to staff about many cases (公務信件): the reports of an agency, the digests of reminders.
 *
 * <p>{@link tw.caseprogress.letter.StaffLetter} is one; {@link tw.caseprogress.letter.LetterFate}
 * says what becomes of it after a try. What the letters say is the work of those who put them.
 */
package tw.caseprogress.letter;
