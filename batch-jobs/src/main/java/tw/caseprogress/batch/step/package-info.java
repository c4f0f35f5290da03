/**
 * What the steps of all jobs do alike: read a list that lasts, tell the journal how far they came.
 *
 * <p>A job's reader extends {@link tw.caseprogress.batch.step.CountedReader}; its XML names {@code
 * stepJournal} as a listener of each step.
 */
package tw.caseprogress.batch.step;
