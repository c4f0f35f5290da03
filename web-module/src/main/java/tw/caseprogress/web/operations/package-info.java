/**
 * What the operations listener answers.
 *
 * <p>{@link tw.caseprogress.web.operations.SampleDataCheck} keeps the product unready until the
 * sample is there.
 */
package tw.caseprogress.web.operations;
