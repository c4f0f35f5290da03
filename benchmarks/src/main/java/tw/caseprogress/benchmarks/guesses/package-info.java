/**
 * Ten thousand guesses at query passwords in each of several ways, against running servers: begin
 * with {@link tw.caseprogress.benchmarks.guesses.GuessProgram}.
 */
package tw.caseprogress.benchmarks.guesses;
