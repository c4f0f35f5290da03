package tw.caseprogress.attachment;

/**
 * The content of an attachment, opened.
 *
 * @param name what the file is called when it is saved: the number of the case and its own, never
 *     what somebody typed
 */
public record AttachmentFile(String name, FileKind kind, byte[] content) {}
