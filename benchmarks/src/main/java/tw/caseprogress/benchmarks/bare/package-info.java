/**
 * What the public query is held against: a resource that does nothing but look one row up, deployed
 * beside the product by {@code benchmarks/query} and never shipped.
 */
package tw.caseprogress.benchmarks.bare;
