package tw.caseprogress.notification;

/** Notices wait to be handed over once the transaction is through. */
public record NoticesQueued() {}
