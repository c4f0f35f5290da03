package tw.caseprogress.security;

/**
 * An account is about to be ended; whoever still needs it in use throws {@link
 * StaffRefusedException}.
 */
public record StaffEnding(String login) {}
