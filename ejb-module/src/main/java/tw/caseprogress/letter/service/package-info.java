/**
 * Keeps letters until a mail server has taken them.
 *
 * <p>{@link tw.caseprogress.letter.service.LetterService} puts them, in the caller's transaction;
 * {@link tw.caseprogress.letter.service.LetterDispatch} has them handed over after it.
 */
package tw.caseprogress.letter.service;
