package tw.caseprogress.security;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as the list of people shows it.
 *
 * @param version what a change of it must name
 * @param lastSignedInAt empty for somebody who never signed in
 */
public record StaffMember(
    String login,
    StaffDetails details,
    StaffState state,
    Optional<Instant> lastSignedInAt,
    int version) {}
