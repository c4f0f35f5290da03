package tw.caseprogress.casefile;

/** A party has a new address, and is told there from now on. */
public record ContactChanged(
    long caseFileId, CaseNumber caseNumber, PartyRole role, ContactChannel channel) {}
