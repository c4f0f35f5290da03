/**
 * The rows of {@code security} and the ways to reach them.
 *
 * <p>Only {@code tw.caseprogress.security.service} works with them.
 */
package tw.caseprogress.security.entity;
