/**
 * What is hung up and handed out so that citizens learn of the query: poster and leaflet as files
 * to print, in normal and in large print.
 *
 * <p>Begin at {@link tw.caseprogress.handout.HandoutPage}, which writes them.
 */
package tw.caseprogress.handout;
