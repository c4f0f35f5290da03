/**
 * What citizens may apply for: agencies and their case types, in versions, with steps and limits.
 *
 * <p>{@code CaseTypeView} is a case type as everybody reads it; {@code CaseTypeFile} reads the text
 * form in which case types are delivered.
 */
package tw.caseprogress.casetype;
