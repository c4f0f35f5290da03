package tw.caseprogress.notification;

/** Notices of a case wait to be handed over once the transaction is through. */
public record NoticesQueued(long caseFileId, int notices) {}
