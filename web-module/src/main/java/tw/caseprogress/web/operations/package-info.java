/**
 * What the operations listener answers.
 *
 * <p>{@code /health/ready} asks what people need: {@link
 * tw.caseprogress.web.operations.DatabaseCheck}, {@link tw.caseprogress.web.operations.KeysCheck}
 * {@link tw.caseprogress.web.operations.PublicPageCheck} and {@link
 * tw.caseprogress.web.operations.WarmUpCheck}. {@link
 * tw.caseprogress.web.operations.JobStartsCheck} and {@link
 * tw.caseprogress.web.operations.SampleDataCheck} stand apart, on {@code /health/started}. The
 * figures of {@code /metrics} are in {@link tw.caseprogress.web.operations.OperationsMetrics}; how
 * long answers take is counted by {@link tw.caseprogress.web.operations.AnswerTimes}.
 */
package tw.caseprogress.web.operations;
