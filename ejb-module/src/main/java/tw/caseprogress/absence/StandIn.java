package tw.caseprogress.absence;

import java.time.LocalDate;

/**
 * Who works for an officer that is away.
 *
 * @param until the last day of it
 */
public record StandIn(String deputyLogin, String deputyName, LocalDate until) {}
