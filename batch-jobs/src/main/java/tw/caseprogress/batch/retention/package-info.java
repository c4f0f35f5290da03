/**
 * The job {@code nightly-clean-up}: throws away what was kept long enough and is no evidence.
 *
 * <p>{@link tw.caseprogress.batch.retention.CleanUpBatchlet} asks each {@link
 * tw.caseprogress.retention.Forgetter} for one portion after the other.
 */
package tw.caseprogress.batch.retention;
