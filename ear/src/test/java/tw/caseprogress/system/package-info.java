/**
 * Tests of the deployed pilot from outside: HTTP and a real browser, on the system that ./test
 * started. {@link tw.caseprogress.system.Zone} knows the addresses, {@link
 * tw.caseprogress.system.Chromium} opens browsers.
 */
package tw.caseprogress.system;
