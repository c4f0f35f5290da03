/**
 * What the pages that take sheets over share: {@link tw.caseprogress.web.admin.sheet.UploadedSheet}
 * keeps the file between the look and the work.
 */
package tw.caseprogress.web.admin.sheet;
