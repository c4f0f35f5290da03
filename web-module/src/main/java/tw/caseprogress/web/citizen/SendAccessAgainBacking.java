package tw.caseprogress.web.citizen;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.notification.service.AccessReminderService;
import tw.caseprogress.progressquery.service.QueryLimits;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.api.RetryAfter;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.security.ClientAddresses;

/**
 * Has number and query password sent again to a registered contact; the answer is the same whether
 * there is such a contact or not.
 */
@Named
@RequestScoped
public class SendAccessAgainBacking {

  private static final String CONTACT = "contact";

  @EJB private AccessReminderService reminders;
  @Inject private QueryLimits limits;
  @Inject private ClientAddresses addresses;
  @Inject private HttpServletRequest request;

  private List<FieldFault> faults = List.of();
  private boolean done;
  private boolean tooMany;

  /** Answers the form, if one was posted. */
  public void send(HttpServletResponse response) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    String typed = request.getParameter(CONTACT);
    if (TypedLine.isBlank(typed)) {
      faults = List.of(FieldFault.of(CONTACT, "required"));
      return;
    }
    boolean mail = TypedLine.technical(typed).contains("@");
    ContactPlace place = mail ? ContactPlace.EMAIL : ContactPlace.MOBILE;
    Reading<String> read = place.read(typed);
    if (read.fault().isPresent()) {
      faults = List.of(FieldFault.of(CONTACT, read.fault().get()));
      return;
    }
    Optional<Duration> wait = limits.tryConsume(addresses.networkOf(request).narrow());
    if (wait.isPresent()) {
      tooMany = true;
      response.setStatus(429);
      response.setHeader("Retry-After", Long.toString(RetryAfter.seconds(wait.get())));
      return;
    }
    reminders.remind(place, read.value().orElseThrow());
    done = true;
  }

  /** What is wrong with what was typed, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
        .map(
            fault ->
                PageFault.of(
                    fault, CONTACT, texts.get("public_send_again.label." + CONTACT), texts))
        .toList();
  }

  /** Whether the form was taken; not whether anything was sent. */
  public boolean isDone() {
    return done;
  }

  public boolean isTooMany() {
    return tooMany;
  }

  /** What was typed. */
  public String getContact() {
    return request.getMethod().equals("POST") ? request.getParameter(CONTACT) : null;
  }
}
