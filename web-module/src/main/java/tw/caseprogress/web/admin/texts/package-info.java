/**
 * The texts of notices that city and agencies word for themselves: {@link
 * tw.caseprogress.web.admin.texts.BrowseTextsBacking} lists them on {@code /admin/texts/list},
 * {@link tw.caseprogress.web.admin.texts.WriteTextBacking} words one on {@code /admin/texts/text}.
 */
package tw.caseprogress.web.admin.texts;
