/**
 * The mail by which somebody sets a forgotten password.
 *
 * <p>Read {@link tw.caseprogress.passwordletter.PasswordLetter} first. What its code opens is with
 * {@code PasswordLinkService} of {@code security}.
 */
package tw.caseprogress.passwordletter;
