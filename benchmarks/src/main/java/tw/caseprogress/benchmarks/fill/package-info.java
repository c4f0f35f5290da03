/**
 * Fills the database of a server with a year's cases, straight into its tables and yet as the
 * product would have written them: numbers, hashes, seals and due dates by its own classes.
 *
 * <p>{@link tw.caseprogress.benchmarks.fill.FillProgram} is the program; {@link
 * tw.caseprogress.benchmarks.fill.CaseStory} says what happens to a case.
 */
package tw.caseprogress.benchmarks.fill;
