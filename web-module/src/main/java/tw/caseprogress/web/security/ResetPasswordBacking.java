package tw.caseprogress.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.service.PasswordLinkService;
import tw.caseprogress.web.api.RetryAfter;

/**
 * Backs {@code /reset-password.xhtml}, whose view is stateless as that of the sign-in.
 *
 * <p>The page is the same for everybody: login and code come behind the {@code #} of its address,
 * from where a script of the browser takes them into the form, or are typed. They are sent by the
 * form alone.
 */
@Named
@RequestScoped
public class ResetPasswordBacking {

  private static final String TICKET = "waitTicket";
  private static final String ERROR = "reset_password.message.error.";

  @Inject private FacesContext facesContext;
  @Inject private PasswordLinkService links;
  @Inject private SignInLimits limits;
  @Inject private ClientAddresses clientAddresses;

  // Not null: a request may lack the field that the page has
  private String login = "";
  private String code = "";
  private String newPassword = "";
  private String repeatedPassword = "";
  private String waitTicket = "";
  private boolean done;

  /** Sets the password, or says in messages what is wrong. */
  public void set() {
    HttpServletRequest request = request();
    if (!newPassword.equals(repeatedPassword)) {
      tell(ERROR + "notRepeated");
    } else if (limits.tryConsume(clientAddresses.networkOf(request).narrow()).isPresent()) {
      RefusalTrace.note(request, RefusalCause.LIMIT);
      tell(ERROR + "tooMany");
    } else {
      judge(Optional.ofNullable(request.getParameter(TICKET)));
    }
  }

  private void judge(Optional<String> ticket) {
    try {
      GuessOutcome<String> outcome = links.setPassword(login, code, newPassword, ticket);
      done = outcome.opened().isPresent();
      if (!done) {
        waitTicket = outcome.ticket().orElse("");
        tell(
            waitTicket.isEmpty() ? ERROR + "refused" : ERROR + "putOff",
            outcome.retryAfter().map(RetryAfter::seconds).orElse(0L));
      }
    } catch (PasswordRefusedException e) {
      for (PasswordFault fault : e.faults()) {
        tell("PasswordFault." + fault);
      }
    }
  }

  /** Whether the password was just set. */
  public boolean isDone() {
    return done;
  }

  /** What the form brings along after a wait; empty when there is none. */
  public String getWaitTicket() {
    return waitTicket;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getRepeatedPassword() {
    return repeatedPassword;
  }

  public void setRepeatedPassword(String repeatedPassword) {
    this.repeatedPassword = repeatedPassword;
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
