/**
 * A case: how it is taken in, worked step by step, paused, and closed.
 *
 * <p>Begin at {@link tw.caseprogress.casefile.Intake} for how a case comes in and at {@code
 * entity.CaseFile} for what may happen to it afterwards.
 */
package tw.caseprogress.casefile;
