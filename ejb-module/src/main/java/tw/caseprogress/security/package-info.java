/**
 * Who may do what: roles, callers, and the sealing of personal data.
 *
 * <p>{@link tw.caseprogress.security.Role} is where a reader starts.
 */
package tw.caseprogress.security;
