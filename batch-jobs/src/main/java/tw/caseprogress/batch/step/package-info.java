/**
 * What the steps of all jobs do alike: read a list that lasts, tell the journal how far they came.
 *
 * <p>A job's reader extends {@link tw.caseprogress.batch.step.CountedReader}. How far a step came
 * is told by the listener {@code stepJournal} where it has a processor, else by its {@link
 * tw.caseprogress.batch.step.CountedWriter}.
 */
package tw.caseprogress.batch.step;
