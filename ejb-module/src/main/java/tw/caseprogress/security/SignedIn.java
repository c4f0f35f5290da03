package tw.caseprogress.security;

/**
 * The good end of a sign-in.
 *
 * @param caller who is there now
 * @param mustChangePassword whether nothing may be done before a new password is set: the current
 *     one is an initial one, or too old
 */
public record SignedIn(Caller caller, boolean mustChangePassword) {}
