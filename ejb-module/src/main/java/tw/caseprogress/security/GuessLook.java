package tw.caseprogress.security;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one look into the tables found before a secret is judged.
 *
 * @param exists whether there is anything that the secret could open
 * @param opened judges the secret
 */
public record GuessLook<T>(GuessTally tally, boolean exists, Supplier<Optional<T>> opened) {}
