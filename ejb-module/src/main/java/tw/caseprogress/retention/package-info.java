/**
 * How long what is no evidence is kept.
 *
 * <p>{@link tw.caseprogress.retention.Perishable} says what that is; {@link
 * tw.caseprogress.retention.KeepingTimes} how many days. Each concept provides a {@link
 * tw.caseprogress.retention.Forgetter} for its own, which the job {@code nightly-clean-up} calls.
 */
package tw.caseprogress.retention;
