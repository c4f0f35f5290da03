/**
 * Writes lists of a million cases as files, and tells how much memory that takes.
 *
 * <p>{@link tw.caseprogress.benchmarks.exports.LongListProgram} is the program.
 */
package tw.caseprogress.benchmarks.exports;
