/**
 * Takes attachments in, hands them out to who may see their case, and forgets them.
 *
 * <p>{@link tw.caseprogress.attachment.service.AttachmentService} takes one in, {@link
 * tw.caseprogress.attachment.service.AttachmentQuery} hands its content out.
 */
package tw.caseprogress.attachment.service;
