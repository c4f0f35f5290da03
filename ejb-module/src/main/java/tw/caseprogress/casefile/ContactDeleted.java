package tw.caseprogress.casefile;

/** An address of a party was forgotten: nothing more is sent to it. The case itself goes on. */
public record ContactDeleted(
    long caseFileId, CaseNumber caseNumber, PartyRole role, ContactChannel channel) {}
