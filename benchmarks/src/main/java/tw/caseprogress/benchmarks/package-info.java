/**
 * Measures of the rules, by JMH; none of it is shipped.
 *
 * <p>{@link tw.caseprogress.benchmarks.DueDateBenchmark} times the due date beside two kept
 * libraries, on the calendar that {@link tw.caseprogress.benchmarks.SameCalendar} gives all three.
 */
package tw.caseprogress.benchmarks;
