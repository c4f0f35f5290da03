/**
 * The rows of notices.
 *
 * <p>A notice's text is kept as evidence; what was sent, with the password in it, is sealed until
 * it was handed over and erased then.
 */
package tw.caseprogress.notification.entity;
