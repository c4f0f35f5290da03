package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.owncontact.NoLongerAllowedException;
import tw.caseprogress.owncontact.OwnContact;
import tw.caseprogress.owncontact.TooManyCodesException;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.casefile.QueryTicket;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.security.ClientAddresses;

/**
 * The applicant changes online how notices arrive, step by step without a session: sealed texts are
 * posted along.
 */
@Named
@RequestScoped
public class ChangeOwnContactBacking {

  private static final String KEY = "public_own_contact.message.";

  @Inject private ProveOwnContact proof;
  @Inject private ChangeOwnContact change;
  @Inject private QueryTicket tickets;
  @Inject private ClientAddresses addresses;
  @Inject private HttpServletRequest request;

  private CaseCredentials credentials;
  private OwnContactStep step = OwnContactStep.EXPIRED;
  private long toWait;

  /** Does what was posted. */
  public void act() {
    Optional<CaseCredentials> opened = Optional.ofNullable(posted("ticket")).flatMap(tickets::open);
    if (opened.isEmpty()) {
      return;
    }
    credentials = opened.get();
    try {
      step = posted("grant") == null ? prove() : change();
    } catch (NoLongerAllowedException | CaseNotFoundException e) {
      step = OwnContactStep.EXPIRED;
    } catch (TooManyCodesException e) {
      toWait = Math.max(1, e.retryAfter().plusSeconds(59).toMinutes());
      step = beforeTheCode().refused("tooManyCodes");
    }
  }

  private OwnContactStep prove() {
    return switch (action()) {
      case "send" -> proof.send(credentials, posted("place"));
      case "open" -> proof.open(credentials, addresses.networkOf(request), posted("code"));
      default -> proof.ask(credentials);
    };
  }

  private OwnContactStep change() {
    String grant = posted("grant");
    try {
      return switch (action()) {
        case "wish" -> change.wish(grant, channels(), language());
        case "address" -> sendToNew(grant);
        case "confirm" ->
            change.confirm(grant, posted("address"), addresses.networkOf(request), posted("code"));
        case "withdraw" -> change.withdraw(grant, posted("sure") != null);
        default -> change.begin(grant);
      };
    } catch (CaseInputException e) {
      return change.begin(grant).refused("nothingNew");
    }
  }

  private OwnContactStep sendToNew(String grant) {
    return ContactPlace.EMAIL.name().equals(posted("place"))
        ? change.sendToNew(grant, ContactPlace.EMAIL, posted("email"))
        : change.sendToNew(grant, ContactPlace.MOBILE, posted("mobile"));
  }

  /** Where the code that was not looked at can be typed again. */
  private OwnContactStep beforeTheCode() {
    return posted("grant") == null
        ? proof.ask(credentials).goTo(OwnContactStage.CODE)
        : change.begin(posted("grant")).confirming(posted("address"));
  }

  private Set<ContactChannel> channels() {
    return ContactChannel.of(posted("byEmail") != null, posted("byTextMessage") != null);
  }

  private ContactLanguage language() {
    return "EN".equals(posted("language")) ? ContactLanguage.EN : ContactLanguage.ZH_TW;
  }

  private String action() {
    return Optional.ofNullable(posted("do")).orElse("");
  }

  /** What is wrong with what was typed, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return step.faults().stream()
        .map(
            fault ->
                PageFault.of(
                    fault,
                    fault.field(),
                    texts.get("public_own_contact.label." + fault.field()),
                    texts))
        .toList();
  }

  /** What was refused as a whole; null when nothing was. */
  public String error(Locale locale) {
    return step.refusal() == null
        ? null
        : Texts.in(locale).get(KEY + "error." + step.refusal(), toWait);
  }

  /** What was done; null when nothing was. */
  public String done(Locale locale) {
    return step.done() == null ? null : Texts.in(locale).get(KEY + step.done());
  }

  public OwnContactStage getStage() {
    return step.stage();
  }

  public OwnContact getContact() {
    return step.contact();
  }

  /** The ticket of the answer page, anew: the half hour begins again. */
  public String getTicket() {
    return credentials == null ? null : tickets.issue(credentials);
  }

  public String getGrant() {
    return step.grant();
  }

  /** What stands for an address that waits for its code. */
  public String getAddress() {
    return step.address();
  }

  /** The languages of notices. */
  public ContactLanguage[] getLanguages() {
    return ContactLanguage.values();
  }

  /** What was typed into a field. */
  public String typed(String field) {
    return posted(field);
  }

  private String posted(String name) {
    return request.getMethod().equals("POST") ? request.getParameter(name) : null;
  }
}
