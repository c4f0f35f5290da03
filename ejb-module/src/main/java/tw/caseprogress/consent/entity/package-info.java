/**
 * The rows of consents.
 *
 * <p>They are written once and kept as long as the case.
 */
package tw.caseprogress.consent.entity;
