package tw.caseprogress.security;

/**
 * An account is about to be ended, or its holder to work no cases of the agency any more; whoever
 * still needs it so throws {@link StaffRefusedException}.
 */
public record StaffEnding(String login) {}
