/**
 * Opens cases on a running server as an officer does, and counts what that asks of the database.
 *
 * <p>{@link tw.caseprogress.benchmarks.casescreen.CaseScreenProgram} is the program.
 */
package tw.caseprogress.benchmarks.casescreen;
