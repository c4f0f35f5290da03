package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Who signed in with a session, per zone.
 *
 * <p>The browser sends one cookie to every port of a host. A session is therefore good only in the
 * zone that it was made in: what it holds of one zone is nothing in another.
 */
@ApplicationScoped
public class SignedInPerson {

  private static final String LOGIN_IN = SignedInPerson.class.getName() + ".";

  @Inject private CallerDirectory directory;

  /** The person of the request's session in this zone, with the roles of now. */
  public Optional<Caller> find(HttpServletRequest request, Zone zone) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(LOGIN_IN + zone))
        .flatMap(directory::find);
  }

  /**
   * Binds the session to a person; it gets a new id, so that one planted before is worth nothing.
   */
  void bind(HttpServletRequest request, Zone zone, String login) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(LOGIN_IN + zone, login);
  }
}
