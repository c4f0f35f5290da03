package tw.caseprogress.security;

import java.time.Instant;

/**
 * A riddle of ours that was solved, for this secret and this network.
 *
 * @param id by which it is used once
 * @param most the most hashes that it cost
 * @param until when it is worth nothing any more
 */
public record WorkProof(String id, int most, Instant until) {}
