/**
 * Whether the sample of a demonstration is there.
 *
 * <p>{@link tw.caseprogress.sample.SampleState} says how far it is; the module of the jobs loads
 * it.
 */
package tw.caseprogress.sample;
