/**
 * Scans and files that belong to a case (附件): applications, consents, papers, letters.
 *
 * <p>{@link tw.caseprogress.attachment.FileKind} says what is taken, by the content; {@link
 * tw.caseprogress.attachment.AttachmentStore} is the port to where the content lies, sealed. Never
 * shown to citizens.
 */
package tw.caseprogress.attachment;
