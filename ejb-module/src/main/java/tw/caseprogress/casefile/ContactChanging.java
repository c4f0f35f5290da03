package tw.caseprogress.casefile;

/**
 * A party gets another address in place of one at which it was told so far; fired while the old one
 * is still there, if it is to be told that notices go elsewhere.
 */
public record ContactChanging(
    long caseFileId, CaseNumber caseNumber, PartyRole role, ContactChannel channel) {}
