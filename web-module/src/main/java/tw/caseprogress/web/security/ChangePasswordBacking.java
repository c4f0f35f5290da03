package tw.caseprogress.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.WrongPasswordException;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.StaffAccountService;

/** Backs {@code /change-password.xhtml}. */
@Named
@RequestScoped
public class ChangePasswordBacking {

  private static final String ERROR = "change_password.message.error.";

  @Inject private FacesContext facesContext;
  @Inject private StaffAccountService accounts;
  @Inject private CurrentCaller currentCaller;
  @Inject private CallerDirectory directory;
  @Inject private Zones zones;
  @Inject private SignedInPerson signedInPerson;

  // Not null: a request may lack the field that the page has
  private String currentPassword = "";
  private String newPassword = "";
  private String repeatedPassword = "";

  /** Changes the password and goes to the person's home, or says in messages what is wrong. */
  public void change() throws IOException {
    if (!newPassword.equals(repeatedPassword)) {
      tell(ERROR + "notRepeated");
      return;
    }
    try {
      accounts.changeOwnPassword(currentPassword, newPassword);
      signedInPerson.renew(request(), zone(), currentCaller.get().login());
      goHome();
    } catch (WrongPasswordException e) {
      tell(ERROR + "wrongPassword");
    } catch (PasswordRefusedException e) {
      for (PasswordFault fault : e.faults()) {
        tell("PasswordFault." + fault);
      }
    }
  }

  /** Whether the person has to, before anything else. */
  public boolean isDemanded() {
    return directory.mustChangePassword(currentCaller.get().login());
  }

  public String getCurrentPassword() {
    return currentPassword;
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
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

  private void goHome() throws IOException {
    String home = WayBack.page(zone(), currentCaller.get().roles(), Optional.empty());
    facesContext.getExternalContext().redirect(request().getContextPath() + home);
  }

  private Zone zone() {
    return zones.of(request()).orElseThrow();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) facesContext.getExternalContext().getRequest();
  }

  private void tell(String key) {
    ResourceBundle texts = facesContext.getApplication().getResourceBundle(facesContext, "i18n");
    facesContext.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
  }
}
