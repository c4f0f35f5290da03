/**
 * The rows of {@code audit} and the ways to reach them.
 *
 * <p>Only {@code tw.caseprogress.audit.service} works with them.
 */
package tw.caseprogress.audit.entity;
