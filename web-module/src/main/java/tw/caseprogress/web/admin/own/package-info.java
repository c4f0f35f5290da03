/**
 * What an agency's administrator decides for the own agency: {@link
 * tw.caseprogress.web.admin.own.KeepSettingsBacking}.
 */
package tw.caseprogress.web.admin.own;
