/**
 * What anybody may ask with a case number and its query password.
 *
 * <p>{@link tw.caseprogress.progressquery.CaseProgress} is the answer, the same for the public
 * page, the public interface, the hotline and text messages.
 */
package tw.caseprogress.progressquery;
