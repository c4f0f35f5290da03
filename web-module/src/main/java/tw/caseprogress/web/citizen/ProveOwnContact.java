package tw.caseprogress.web.citizen;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.owncontact.CodeSending;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.owncontact.service.OwnContactInquiry;
import tw.caseprogress.owncontact.service.OwnContactService;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.web.casefile.CaseCredentials;

/** The steps by which the applicant shows, with a code, who it is. */
@ApplicationScoped
public class ProveOwnContact {

  @EJB private OwnContactService service;
  @Inject private OwnContactInquiry inquiry;

  /** Asks to which registered address a code shall go. */
  OwnContactStep ask(CaseCredentials credentials) {
    return OwnContactStep.at(
        OwnContactStage.ASK,
        service.contact(credentials.caseNumber(), credentials.queryPassword()),
        null);
  }

  /** Sends a code to the one that was chosen. */
  OwnContactStep send(CaseCredentials credentials, String place) {
    OwnContactStep asked = ask(credentials);
    if (!ContactPlace.EMAIL.name().equals(place) && !ContactPlace.MOBILE.name().equals(place)) {
      return asked.wrong(FieldFault.of("place", "required"));
    }
    ContactPlace to = ContactPlace.valueOf(place);
    CodeSending sent =
        inquiry.isSendable(to)
            ? service.sendCode(credentials.caseNumber(), credentials.queryPassword(), to)
            : CodeSending.NOT_NOW;
    return sent == CodeSending.SENT
        ? asked.goTo(OwnContactStage.CODE)
        : asked.refused(why(sent, asked.contact().email().isEmpty()));
  }

  /** At night who has a mobile number alone is not sent to an e-mail address that is not there. */
  private static String why(CodeSending sent, boolean mobileAlone) {
    return sent == CodeSending.NOT_NOW && mobileAlone
        ? ChangeOwnContact.MOBILE_AT_NIGHT
        : sent.name();
  }

  /**
   * Opens the change with the code that was typed.
   *
   * @throws tw.caseprogress.owncontact.TooManyCodesException if the code was not looked at
   */
  OwnContactStep open(CaseCredentials credentials, ClientNetwork asker, String typed) {
    OwnContactStep asked = ask(credentials).goTo(OwnContactStage.CODE);
    Optional<OneTimeCode> code = OneTimeCode.read(typed);
    if (code.isEmpty()) {
      return asked.wrong(FieldFault.of("code", "codeDigits"));
    }
    return inquiry
        .open(asker, credentials.caseNumber(), credentials.queryPassword(), code.get())
        .map(asked::granted)
        .orElseGet(() -> asked.wrong(FieldFault.of("code", "codeWrong")));
  }
}
