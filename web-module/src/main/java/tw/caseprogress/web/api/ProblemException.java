package tw.caseprogress.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.security.WorkChallenge;

/** A request cannot be answered; says which problem the caller is told of. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<FieldFault> faults;
  private final Duration retryAfter;
  private final String ticket;
  private final transient WorkChallenge challenge;

  private ProblemException(
      ProblemType type,
      List<FieldFault> faults,
      Duration retryAfter,
      String ticket,
      WorkChallenge challenge) {
    super(type.urn());
    this.type = type;
    this.faults = List.copyOf(faults);
    this.retryAfter = retryAfter;
    this.ticket = ticket;
    this.challenge = challenge;
  }

  public static ProblemException of(ProblemType type) {
    return new ProblemException(type, List.of(), null, null, null);
  }

  /** Names every wrong field. */
  public static ProblemException invalid(List<FieldFault> faults) {
    return new ProblemException(ProblemType.INVALID_FIELDS, faults, null, null, null);
  }

  /** Tells where the request cannot be read. */
  public static ProblemException malformed(FieldFault fault) {
    return new ProblemException(ProblemType.MALFORMED_REQUEST, List.of(fault), null, null, null);
  }

  /** The answer is not to be had for a while, through no fault of the caller. */
  public static ProblemException unavailable(Duration retryAfter) {
    return new ProblemException(ProblemType.UNAVAILABLE, List.of(), retryAfter, null, null);
  }

  /** Tells when the next try is worth while. */
  public static ProblemException tooManyRequests(Duration retryAfter) {
    return tooManyRequests(retryAfter, Optional.empty(), Optional.empty());
  }

  /**
   * The same; with a ticket the next try is answered then, with the answer to a challenge at once.
   */
  public static ProblemException tooManyRequests(
      Duration retryAfter, Optional<String> ticket, Optional<WorkChallenge> challenge) {
    return new ProblemException(
        ticket.isPresent() ? ProblemType.ANSWER_PUT_OFF : ProblemType.TOO_MANY_REQUESTS,
        List.of(),
        retryAfter,
        ticket.orElse(null),
        challenge.orElse(null));
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldFault> faults() {
    return faults;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** What the next try brings along to be answered. */
  public Optional<String> ticket() {
    return Optional.ofNullable(ticket);
  }

  /** What the next try may bring the answer to, to be answered at once. */
  public Optional<WorkChallenge> challenge() {
    return Optional.ofNullable(challenge);
  }
}
