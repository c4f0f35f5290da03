/**
 * The agencies of the city: {@link tw.caseprogress.web.admin.agencies.BrowseAgenciesBacking} lists
 * them on {@code /admin/agencies}, {@link tw.caseprogress.web.admin.agencies.KeepAgencyBacking}
 * keeps one on {@code /admin/agency}.
 */
package tw.caseprogress.web.admin.agencies;
