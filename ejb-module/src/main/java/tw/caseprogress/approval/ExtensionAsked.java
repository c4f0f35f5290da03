package tw.caseprogress.approval;

/** An extension waits for the supervisors of an agency. */
public record ExtensionAsked(long requestId, long caseFileId, long agencyId, String askedBy) {}
