/**
 * The rows of extensions that were asked for.
 *
 * <p>{@link tw.caseprogress.approval.entity.ExtensionRequestRepository} keeps and ends them.
 */
package tw.caseprogress.approval.entity;
