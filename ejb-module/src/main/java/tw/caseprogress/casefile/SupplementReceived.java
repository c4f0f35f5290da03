package tw.caseprogress.casefile;

/**
 * Missing papers arrived.
 *
 * @param complete whether all of them are there and the clock runs again
 */
public record SupplementReceived(
    long caseFileId, CaseNumber caseNumber, boolean complete, String text) {}
