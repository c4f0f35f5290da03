/**
 * Prints acceptance slips for officers and for the mail of opening.
 *
 * <p>{@link tw.caseprogress.slip.service.SlipPrinter} knows the address of the public pages and the
 * fonts of this server.
 */
package tw.caseprogress.slip.service;
