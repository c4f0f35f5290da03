package tw.caseprogress.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.SignInCredential;
import tw.caseprogress.web.api.RetryAfter;

/**
 * Backs {@code /sign-in.xhtml}, whose view is stateless ({@link StatelessPages}): it never expires
 * before somebody who comes back in the morning, and {@link ZoneFilter} guards it against other
 * sites.
 */
@Named
@RequestScoped
public class SignInBacking {

  private static final String TICKET = "waitTicket";
  private static final String ENDED = "ended";

  @Inject private SecurityContext securityContext;
  @Inject private FacesContext facesContext;
  @Inject private Zones zones;
  @Inject private SignedInPerson signedInPerson;
  @Inject private SignInLimits limits;
  @Inject private ClientAddresses clientAddresses;

  // Not null: a request may lack the field that the page has
  private String login = "";
  private String password = "";
  private String waitTicket = "";

  /** Signs in and goes to the page first asked for, or says in a message why not. */
  public void signIn() throws IOException {
    HttpServletRequest request = request();
    if (limits.tryConsume(clientAddresses.networkOf(request).narrow()).isPresent()) {
      RefusalTrace.note(request, RefusalCause.LIMIT);
      tell("sign_in.message.error.tooMany");
      return;
    }
    SignInCredential credential =
        new SignInCredential(login, password, Optional.ofNullable(request.getParameter(TICKET)));
    AuthenticationStatus status =
        securityContext.authenticate(
            request,
            (HttpServletResponse) facesContext.getExternalContext().getResponse(),
            AuthenticationParameters.withParams().credential(credential));
    if (status == AuthenticationStatus.SUCCESS) {
      goOn(request);
    } else {
      waitTicket = credential.outcome().ticket().orElse("");
      tell(
          waitTicket.isEmpty() ? "sign_in.message.error.refused" : "sign_in.message.error.putOff",
          credential.outcome().retryAfter().map(RetryAfter::seconds).orElse(0L));
    }
  }

  /** What the form brings along after a wait; empty when there is none. */
  public String getWaitTicket() {
    return waitTicket;
  }

  /** The page first asked for, kept in the form. */
  public String getTo() {
    return asked().orElse("");
  }

  /** Whether a session has just ended, on the way to which what was typed is kept. */
  public boolean isEnded() {
    return Boolean.parseBoolean(request().getParameter(ENDED));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  private void goOn(HttpServletRequest request) throws IOException {
    Zone zone = zones.of(request).orElseThrow();
    Set<Role> roles = signedInPerson.find(request, zone).map(Caller::roles).orElseThrow();
    facesContext
        .getExternalContext()
        .redirect(request.getContextPath() + WayBack.page(zone, roles, asked()));
  }

  private Optional<String> asked() {
    return Optional.ofNullable(request().getParameter(WayBack.PARAMETER));
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) facesContext.getExternalContext().getRequest();
  }

  private void tell(String key, Object... values) {
    ResourceBundle texts = facesContext.getApplication().getResourceBundle(facesContext, "i18n");
    String text = MessageFormat.format(texts.getString(key), values);
    facesContext.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}
