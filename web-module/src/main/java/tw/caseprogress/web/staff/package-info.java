/**
 * What the officer's screens share: choices of their menus and the words of both languages. The
 * screens themselves are in the packages named like their paths.
 */
package tw.caseprogress.web.staff;
