/**
 * What is published for everybody: figures of finished months, and which of them are withheld.
 *
 * <p>{@link tw.caseprogress.statistics.opendata.Withholding} is the rule; {@link
 * tw.caseprogress.statistics.opendata.PublicStatistics} is an answer.
 */
package tw.caseprogress.statistics.opendata;
