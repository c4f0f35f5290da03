/**
 * Lists of cases of any length as files: ordered, made by a job, fetched by who ordered them, and
 * thrown away some days later. Read {@link tw.caseprogress.listexport.ExportOrder} first.
 */
package tw.caseprogress.listexport;
