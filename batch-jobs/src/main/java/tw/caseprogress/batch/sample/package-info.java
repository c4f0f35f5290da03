/**
 * The sample of a demonstration: the city's pilot of 2008 and some cases of today.
 *
 * <p>{@code SampleFile} reads the applications; {@code SampleLoadBatchlet} lives through their days
 * by calling the product's own services.
 */
package tw.caseprogress.batch.sample;
