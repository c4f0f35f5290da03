/** How long figures of a period take, and how long a night counts. */
package tw.caseprogress.benchmarks.figures;
