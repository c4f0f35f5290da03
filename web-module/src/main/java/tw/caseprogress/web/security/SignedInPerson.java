package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Who signed in with a session, per zone.
 *
 * <p>The browser sends one cookie to every port of a host. A session is therefore good only in the
 * zone that it was made in: what it holds of one zone is nothing in another. It is also good only
 * as long as the password that it began with, and for twelve hours, however often its time is begun
 * anew: a desk that nobody locked is nobody's for ever.
 */
@ApplicationScoped
public class SignedInPerson {

  private static final String SIGNED_IN_TO = SignedInPerson.class.getName() + ".";

  private static final Duration LONGEST = Duration.ofHours(12);

  private final CallerDirectory directory;
  private final Clock clock;

  protected SignedInPerson() {
    this(null, null);
  }

  @Inject
  SignedInPerson(CallerDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The person of the request's session in this zone, with the roles of now. */
  public Optional<Caller> find(HttpServletRequest request, Zone zone) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(SIGNED_IN_TO + zone))
        .filter(signedIn -> Instant.now(clock).isBefore(signedIn.at().plus(LONGEST)))
        .filter(signedIn -> directory.passwordSetAt(signedIn.login()).equals(signedIn.since()))
        .flatMap(signedIn -> directory.find(signedIn.login()));
  }

  /**
   * Begins a session of a person. The one before ends with everything in it: one planted by
   * somebody is worth nothing, and who comes next at a desk sees nothing of who was there. Only who
   * signed in to other zones, with the same browser, stays signed in there.
   */
  void bind(HttpServletRequest request, Zone zone, String login) {
    Map<Zone, Object> elsewhere = new EnumMap<>(Zone.class);
    HttpSession before = request.getSession(false);
    if (before != null) {
      Stream.of(Zone.values())
          .filter(other -> before.getAttribute(SIGNED_IN_TO + other) != null)
          .forEach(other -> elsewhere.put(other, before.getAttribute(SIGNED_IN_TO + other)));
      before.invalidate();
    }
    HttpSession session = request.getSession(true);
    elsewhere.forEach((other, signedIn) -> session.setAttribute(SIGNED_IN_TO + other, signedIn));
    session.setAttribute(SIGNED_IN_TO + zone, signedInNow(login));
  }

  /** Lets the session go on with the password that its person has just set; all others end. */
  void renew(HttpServletRequest request, Zone zone, String login) {
    request.changeSessionId();
    request.getSession().setAttribute(SIGNED_IN_TO + zone, signedInNow(login));
  }

  private SignedIn signedInNow(String login) {
    directory.forget(login); // what it remembers may be the password before
    return new SignedIn(login, directory.passwordSetAt(login).orElseThrow(), Instant.now(clock));
  }

  /** Who signed in and when, and when the password was set that they did it with. */
  private record SignedIn(String login, Instant passwordSetAt, Instant at) implements Serializable {

    Optional<Instant> since() {
      return Optional.of(passwordSetAt);
    }
  }
}
