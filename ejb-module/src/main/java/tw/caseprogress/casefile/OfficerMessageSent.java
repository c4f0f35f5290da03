package tw.caseprogress.casefile;

/** An officer wrote the parties of a case a message. */
public record OfficerMessageSent(
    long caseFileId, CaseNumber caseNumber, String text, Telling telling) {}
