/**
 * That an extension (展期) waits for a supervisor's approval (核准), where its agency wants that.
 *
 * <p>Read {@link tw.caseprogress.approval.ExtensionApproval} first: it says who may ask, decide and
 * withdraw. How a case is extended is said in {@code casefile}.
 */
package tw.caseprogress.approval;
