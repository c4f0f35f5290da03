/**
 * Measures the public query of a filled server beside a bare resource over the same rows, by wrk.
 *
 * <p>{@link tw.caseprogress.benchmarks.query.QueryProgram} is the program; {@link
 * tw.caseprogress.benchmarks.query.AnswerCheckProgram} asks for a few cases before.
 */
package tw.caseprogress.benchmarks.query;
