package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Tells the container at every request who is there, and leads whoever is not to the sign-in page.
 *
 * <p>Roles are looked up anew each time, so that an ended account or a lost role takes effect
 * within seconds. The container runs this before any filter; hence the look at the zone.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final Set<String> OPEN_BEFORE_NEW_PASSWORD =
      Set.of("/change-password", "/sign-out");

  @Inject private Zones zones;
  @Inject private SignedInPerson signedInPerson;
  @Inject private CallerDirectory directory;
  @Inject private IdentityStoreHandler identityStores;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = Zones.path(request);
    Optional<Zone> zone = zones.of(request);
    SecurityHeaders.set(request, response, zone, path); // what is answered here passes no filter
    Optional<ZonePath> asked = zone.flatMap(found -> found.at(path));
    if (asked.isEmpty()) {
      return context.isProtected() ? refuse(request, response) : context.doNothing();
    }
    if (!zone.get().hasSignIn() || path.startsWith(ZonePath.RESOURCES)) {
      return context.doNothing();
    }
    if (context.isProtected() && !asked.get().takes(request.getMethod())) {
      return refuse(response, asked.get());
    }
    if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
      return signIn(request, context, zone.get());
    }
    Optional<Caller> caller = signedInPerson.find(request, zone.get());
    if (zone.get().isDoor(path)) {
      return leadTo(zone.get().behind(path, caller.map(Caller::roles)), request, response);
    }
    if (caller.isPresent()) {
      return goOn(request, response, context, caller.get());
    }
    return context.isProtected()
        ? leadTo(signIn(request, zone.get()), request, response)
        : context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Zone zone) {
    CredentialValidationResult result =
        identityStores.validate(context.getAuthParameters().getCredential());
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    signedInPerson.bind(request, zone, result.getCallerPrincipal().getName());
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus goOn(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      Caller caller) {
    if (context.isProtected()
        && !OPEN_BEFORE_NEW_PASSWORD.contains(Zones.path(request))
        && directory.mustChangePassword(caller.login())) {
      return leadTo("/change-password", request, response);
    }
    return context.notifyContainerAboutLogin(
        caller.login(), caller.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }

  private static String signIn(HttpServletRequest request, Zone zone) {
    return "/sign-in" + WayBack.parameter(request, zone);
  }

  // A page that redraws a part of itself understands only a redirect of its own kind.
  private static AuthenticationStatus leadTo(
      String page, HttpServletRequest request, HttpServletResponse response) {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + request.getContextPath()
                    + page
                    + "\"/></partial-response>");
      } else {
        response.setCharacterEncoding("UTF-8"); // else that of the server's language
        response.sendRedirect(request.getContextPath() + page);
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthenticationStatus refuse(
      HttpServletRequest request, HttpServletResponse response) {
    RefusalTrace.note(request, RefusalCause.OTHER_ZONE);
    return send(HttpServletResponse.SC_NOT_FOUND, response);
  }

  private static AuthenticationStatus refuse(HttpServletResponse response, ZonePath asked) {
    response.setHeader("Allow", asked.allowed());
    return send(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
  }

  private static AuthenticationStatus send(int status, HttpServletResponse response) {
    try {
      response.sendError(status);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
