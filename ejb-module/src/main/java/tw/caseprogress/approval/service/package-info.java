/**
 * How extensions are asked for, approved of, declined and withdrawn.
 *
 * <p>{@link tw.caseprogress.approval.service.ExtensionRequestService} is the officer's, {@link
 * tw.caseprogress.approval.service.ExtensionApprovalService} the supervisor's; {@link
 * tw.caseprogress.approval.service.ApprovalLetters} tells them by mail.
 */
package tw.caseprogress.approval.service;
