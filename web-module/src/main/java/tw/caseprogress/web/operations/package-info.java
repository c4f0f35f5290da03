/**
 * What the operations listener answers.
 *
 * <p>{@code /health/ready} asks what people need: {@link
 * tw.caseprogress.web.operations.DatabaseCheck}, {@link tw.caseprogress.web.operations.KeysCheck},
 * {@link tw.caseprogress.web.operations.PublicPageCheck} and, until the sample is there, {@link
 * tw.caseprogress.web.operations.SampleDataCheck}. {@link
 * tw.caseprogress.web.operations.JobStartsCheck} stands apart. The figures of {@code /metrics} are
 * in {@link tw.caseprogress.web.operations.OperationsMetrics}; how long answers take is counted by
 * {@link tw.caseprogress.web.operations.AnswerTimes}.
 */
package tw.caseprogress.web.operations;
