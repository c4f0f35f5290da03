/**
 * What all pages of citizens share about the site itself: who runs it, of which release it is, and
 * what strangers' programs ask a site for.
 *
 * <p>Begin with {@link tw.caseprogress.web.site.ShowSiteBacking}.
 */
package tw.caseprogress.web.site;
