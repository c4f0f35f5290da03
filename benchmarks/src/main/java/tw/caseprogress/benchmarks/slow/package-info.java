/**
 * How long an honest client waits beside slow ones: {@link
 * tw.caseprogress.benchmarks.slow.SlowProgram}.
 */
package tw.caseprogress.benchmarks.slow;
