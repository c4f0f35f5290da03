package tw.caseprogress.web.citizen;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.owncontact.CodeSending;
import tw.caseprogress.owncontact.NewContact;
import tw.caseprogress.owncontact.NoLongerAllowedException;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.owncontact.OwnContact;
import tw.caseprogress.owncontact.TooManyCodesException;
import tw.caseprogress.owncontact.service.NewContactService;
import tw.caseprogress.owncontact.service.OwnContactInquiry;
import tw.caseprogress.owncontact.service.OwnContactService;
import tw.caseprogress.typed.Reading;
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
  private static final String MOBILE_AT_NIGHT = "NOT_NOW.mobileAlone";

  @EJB private OwnContactService service;
  @EJB private NewContactService newContacts;
  @Inject private OwnContactInquiry inquiry;
  @Inject private QueryTicket tickets;
  @Inject private ClientAddresses addresses;
  @Inject private HttpServletRequest request;

  private CaseCredentials credentials;
  private OwnContact contact;
  private Stage stage = Stage.EXPIRED;
  private String grant;
  private String address;
  private String place;
  private List<FieldFault> faults = List.of();
  private String error;
  private long toWait;
  private String done;

  /** What the page shows. */
  public enum Stage {
    /** The tickets are too old, or nothing was posted. */
    EXPIRED,
    /** To which registered address the code goes. */
    ASK,
    /** Where the code is typed. */
    CODE,
    /** What can be changed. */
    CHANGE,
    /** Where the code of the new address is typed. */
    CONFIRM
  }

  /** Does what was posted. */
  public void act() {
    Optional<CaseCredentials> opened = Optional.ofNullable(posted("ticket")).flatMap(tickets::open);
    if (opened.isEmpty()) {
      return;
    }
    credentials = opened.get();
    try {
      grant = posted("grant");
      if (grant == null) {
        identify();
      } else {
        change();
      }
    } catch (NoLongerAllowedException | CaseNotFoundException e) {
      stage = Stage.EXPIRED;
    } catch (TooManyCodesException e) {
      refuse("tooManyCodes");
      toWait = Math.max(1, e.retryAfter().plusSeconds(59).toMinutes());
    }
  }

  private void identify() {
    contact = service.contact(credentials.caseNumber(), credentials.queryPassword());
    stage = Stage.ASK;
    switch (action()) {
      case "send" -> send();
      case "open" -> open();
      default -> {}
    }
  }

  private void send() {
    place = posted("place");
    if (!ContactPlace.EMAIL.name().equals(place) && !ContactPlace.MOBILE.name().equals(place)) {
      faults = List.of(FieldFault.of("place", "required"));
      return;
    }
    ContactPlace to = ContactPlace.valueOf(place);
    CodeSending sent =
        inquiry.isSendable(to)
            ? service.sendCode(credentials.caseNumber(), credentials.queryPassword(), to)
            : CodeSending.NOT_NOW;
    if (sent == CodeSending.SENT) {
      stage = Stage.CODE;
    } else {
      refuse(sent);
    }
  }

  private void open() {
    stage = Stage.CODE;
    Optional<OneTimeCode> code = code();
    code.ifPresent(
        one -> {
          Optional<String> opened =
              inquiry.open(
                  addresses.networkOf(request),
                  credentials.caseNumber(),
                  credentials.queryPassword(),
                  one);
          grant = opened.orElse(null);
          if (opened.isPresent()) {
            stage = Stage.CHANGE;
          } else {
            faults = List.of(FieldFault.of("code", "codeWrong"));
          }
        });
  }

  private Optional<OneTimeCode> code() {
    Optional<OneTimeCode> code = OneTimeCode.read(posted("code"));
    if (code.isEmpty()) {
      faults = List.of(FieldFault.of("code", "codeDigits"));
    }
    return code;
  }

  private void change() {
    contact = service.contact(grant);
    stage = Stage.CHANGE;
    try {
      switch (action()) {
        case "wish" -> wish();
        case "address" -> sendToNew();
        case "confirm" -> confirm();
        case "withdraw" -> withdraw();
        default -> {}
      }
    } catch (CaseInputException e) {
      refuse("nothingNew");
    }
  }

  private void wish() {
    ContactLanguage language =
        "EN".equals(posted("language")) ? ContactLanguage.EN : ContactLanguage.ZH_TW;
    service.wish(
        grant,
        ContactChannel.of(posted("byEmail") != null, posted("byTextMessage") != null),
        language);
    tell("info.wished");
  }

  private void sendToNew() {
    place = ContactPlace.EMAIL.name().equals(posted("place")) ? "EMAIL" : "MOBILE";
    ContactPlace kind = ContactPlace.valueOf(place);
    String field = kind == ContactPlace.EMAIL ? "email" : "mobile";
    Reading<String> read = kind.read(posted(field));
    if (read.fault().isPresent()) {
      faults = List.of(FieldFault.of(field, read.fault().get()));
      return;
    }
    if (!inquiry.isSendable(kind)) {
      refuse(MOBILE_AT_NIGHT);
      return;
    }
    Optional<String> sent =
        newContacts.sendCode(grant, new NewContact(kind, read.value().orElseThrow()));
    address = sent.orElse(null);
    if (sent.isPresent()) {
      stage = Stage.CONFIRM;
    } else {
      refuse(CodeSending.SENT_OFTEN_ENOUGH);
    }
  }

  private void confirm() {
    address = posted("address");
    stage = Stage.CONFIRM;
    code()
        .ifPresent(
            one -> {
              if (inquiry.confirm(addresses.networkOf(request), grant, address, one).isPresent()) {
                stage = Stage.CHANGE;
                tell("info.registered");
              } else {
                faults = List.of(FieldFault.of("code", "codeWrong"));
              }
            });
  }

  private void withdraw() {
    if (posted("sure") == null) {
      faults = List.of(FieldFault.of("sure", "sureToWithdraw"));
      return;
    }
    service.withdraw(grant);
    tell("info.withdrawn");
  }

  /** At night who has a mobile number alone is not sent to an e-mail address that is not there. */
  private void refuse(CodeSending sent) {
    boolean mobileAlone = sent == CodeSending.NOT_NOW && contact.email().isEmpty();
    refuse(mobileAlone ? MOBILE_AT_NIGHT : sent.name());
  }

  private void refuse(String code) {
    error = KEY + "error." + code;
  }

  private void tell(String key) {
    done = KEY + key;
    contact = service.contact(grant);
  }

  private String action() {
    return Optional.ofNullable(posted("do")).orElse("");
  }

  /** What is wrong with what was typed, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
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
    return error == null ? null : Texts.in(locale).get(error, toWait);
  }

  /** What was done; null when nothing was. */
  public String done(Locale locale) {
    return done == null ? null : Texts.in(locale).get(done);
  }

  public Stage getStage() {
    return stage;
  }

  public OwnContact getContact() {
    return contact;
  }

  /** The ticket of the answer page, anew: the half hour begins again. */
  public String getTicket() {
    return credentials == null ? null : tickets.issue(credentials);
  }

  public String getGrant() {
    return grant;
  }

  /** What stands for an address that waits for its code. */
  public String getAddress() {
    return address;
  }

  /** Where the code went. */
  public String getPlace() {
    return place;
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
