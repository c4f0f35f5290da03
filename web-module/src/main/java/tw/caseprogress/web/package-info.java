/**
 * Screens and HTTP interfaces: one package an area, the path of a page is the path of its package;
 * the pages at the root are those of {@code citizen}.
 *
 * <p>Nothing here decides a rule of the trade.
 */
package tw.caseprogress.web;
