/**
 * How agencies and their units are shown, for the pages of citizens and of the hotline.
 *
 * <p>Both read the same address.
 */
package tw.caseprogress.web.organisation;
