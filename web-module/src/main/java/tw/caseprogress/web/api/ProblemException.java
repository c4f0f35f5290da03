package tw.caseprogress.web.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;

/** A request cannot be answered; says which problem the caller is told of. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<FieldFault> faults;
  private final Duration retryAfter;

  private ProblemException(ProblemType type, List<FieldFault> faults, Duration retryAfter) {
    super(type.urn());
    this.type = type;
    this.faults = List.copyOf(faults);
    this.retryAfter = retryAfter;
  }

  public static ProblemException of(ProblemType type) {
    return new ProblemException(type, List.of(), null);
  }

  /** Names every wrong field. */
  public static ProblemException invalid(List<FieldFault> faults) {
    return new ProblemException(ProblemType.INVALID_FIELDS, faults, null);
  }

  /** Tells where the request cannot be read. */
  public static ProblemException malformed(FieldFault fault) {
    return new ProblemException(ProblemType.MALFORMED_REQUEST, List.of(fault), null);
  }

  /** The answer is not to be had for a while, through no fault of the caller. */
  public static ProblemException unavailable(Duration retryAfter) {
    return new ProblemException(ProblemType.UNAVAILABLE, List.of(), retryAfter);
  }

  /** Tells when the next try is worth while. */
  public static ProblemException tooManyRequests(Duration retryAfter) {
    return new ProblemException(ProblemType.TOO_MANY_REQUESTS, List.of(), retryAfter);
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
}
