package tw.caseprogress.web.admin.gateways;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.service.GatewayService;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.web.i18n.Texts;

/** Backs what is done on {@code /admin/gateways.xhtml}: switching gateways, trying them out. */
@Named
@RequestScoped
public class WorkGatewaysBacking {

  @Inject private GatewayService gateways;

  private String address;

  /** Takes the named gateway out of the traffic, or puts it back. */
  public String switchOver() {
    Map<String, String> request = parameters();
    boolean off = Boolean.parseBoolean(request.get("off"));
    gateways.switchOff(request.get("gateway"), off);
    return "/admin/gateways?faces-redirect=true";
  }

  /** Sends a message of no content by the named gateway. */
  public void tryOut() {
    Map<String, String> request = parameters();
    ContactChannel channel = ContactChannel.valueOf(request.get("channel"));
    Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    Optional<String> to = reachable(channel);
    if (to.isEmpty()) {
      say(FacesMessage.SEVERITY_ERROR, texts.get("admin_gateways.message.error.address"));
      return;
    }
    try {
      String text = texts.get("admin_gateways.text.test");
      String gateway = request.get("gateway");
      HandedOver taken =
          channel == ContactChannel.EMAIL
              ? gateways.tryMail(gateway, to.get(), text)
              : gateways.tryTextMessage(gateway, to.get(), text);
      say(
          FacesMessage.SEVERITY_INFO,
          taken
              .messageId()
              .map(id -> texts.get("admin_gateways.message.info.taken", id))
              .orElseGet(() -> texts.get("admin_gateways.message.info.takenWithoutId")));
    } catch (NoWayOpenException e) {
      say(FacesMessage.SEVERITY_ERROR, texts.get("admin_gateways.message.error.gone"));
    } catch (HandOverFailedException e) {
      say(
          FacesMessage.SEVERITY_ERROR,
          texts.get("admin_gateways.message.error.refused", e.getMessage()));
    }
  }

  /** What was typed as an address of the channel; empty if it is none. */
  private Optional<String> reachable(ContactChannel channel) {
    return channel == ContactChannel.EMAIL
        ? EmailAddress.read(address).value()
        : MobileNumber.e164(address);
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
