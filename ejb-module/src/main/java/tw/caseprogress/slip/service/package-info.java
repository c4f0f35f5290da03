/**
 * Puts acceptance slips together and prints them for officers and for the mail of opening.
 *
 * <p>{@link tw.caseprogress.slip.service.SlipQuery} reads what one says; {@link
 * tw.caseprogress.slip.service.SlipPrinter} knows the address of the public pages and the fonts of
 * this server.
 */
package tw.caseprogress.slip.service;
