/**
 * 代查詢: what a 1999 operator may look up for a caller, and how the answer is said.
 *
 * <p>{@link tw.caseprogress.hotline.SpokenAnswer} makes the sentence to read aloud.
 */
package tw.caseprogress.hotline;
