package tw.caseprogress.security;

/**
 * Somebody of an agency, as a list to choose from shows them.
 *
 * @param unit the unit within the agency, may be empty text
 */
public record Colleague(String login, String displayName, String unit) {}
