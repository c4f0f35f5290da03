/**
 * The consent form of the city or of an agency: {@link
 * tw.caseprogress.web.admin.consent.KeepConsentFormBacking} shows what is in force on {@code
 * /admin/consent/list}, {@link tw.caseprogress.web.admin.consent.WriteConsentFormBacking} writes
 * the next version on {@code /admin/consent/draft}.
 */
package tw.caseprogress.web.admin.consent;
