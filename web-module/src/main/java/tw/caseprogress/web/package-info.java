/**
 * Screens and HTTP interfaces: one package a zone, the path of a page is the path of its package.
 *
 * <p>Nothing here decides a rule of the trade.
 */
package tw.caseprogress.web;
