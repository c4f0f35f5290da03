package tw.caseprogress.approval;

/**
 * A supervisor declined an extension.
 *
 * @param toLogin the officer who has the case; who asked, where nobody has taken it
 */
public record ExtensionDeclined(long requestId, long caseFileId, String toLogin) {}
