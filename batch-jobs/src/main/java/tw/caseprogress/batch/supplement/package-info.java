/**
 * A step of the nightly job: notes which supplements were missing by the end of the day.
 *
 * <p>{@link tw.caseprogress.batch.supplement.OverdueSupplementWriter} has each noted in a
 * transaction of its own; a case that cannot be is listed and the others go on.
 */
package tw.caseprogress.batch.supplement;
