/**
 * The rows of attachments; their content is elsewhere.
 *
 * <p>{@link tw.caseprogress.attachment.entity.AttachmentRepository} announces, finds and ends them.
 */
package tw.caseprogress.attachment.entity;
