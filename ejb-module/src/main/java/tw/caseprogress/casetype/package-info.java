/**
 * What citizens may apply for: case types, in versions, with steps and limits.
 *
 * <p>{@link tw.caseprogress.casetype.CaseTypeView} is a case type as everybody reads it; {@link
 * tw.caseprogress.casetype.CaseTypeFile} reads the text form in which the library is delivered.
 */
package tw.caseprogress.casetype;
