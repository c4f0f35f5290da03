/**
 * Case types as their administrators keep them, on {@code /admin/casetypes}: {@link
 * tw.caseprogress.web.admin.casetypes.BrowseCaseTypesBacking} lists them, {@link
 * tw.caseprogress.web.admin.casetypes.CopyCaseTypeBacking} begins one, {@link
 * tw.caseprogress.web.admin.casetypes.WriteDraftBacking} is the designer, {@link
 * tw.caseprogress.web.admin.casetypes.KeepCaseTypeBacking} publishes and retires. {@link
 * tw.caseprogress.web.admin.casetypes.DesignWords} puts a place of the document into words.
 */
package tw.caseprogress.web.admin.casetypes;
