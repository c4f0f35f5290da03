/**
 * Enters a closure late on a running server with many running cases, and times how it reaches them.
 *
 * <p>{@link tw.caseprogress.benchmarks.projection.ProjectionProgram} is the program.
 */
package tw.caseprogress.benchmarks.projection;
