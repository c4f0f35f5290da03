/**
 * Tests of the deployed pilot from outside: HTTP and a real browser, on the system that ./test
 * started. {@link tw.caseprogress.system.Zone} knows the addresses, {@link
 * tw.caseprogress.system.Chromium} opens browsers.
 *
 * <p>Whose name says kill or restart ends the server ({@link tw.caseprogress.system.PilotServer})
 * or starts a second; all others only look and click.
 */
package tw.caseprogress.system;
