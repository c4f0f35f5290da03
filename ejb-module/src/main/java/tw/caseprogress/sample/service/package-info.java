/**
 * Tells everybody how far the sample is.
 *
 * <p>{@link tw.caseprogress.sample.service.SampleProgress} is written by the job that loads it.
 */
package tw.caseprogress.sample.service;
