package tw.caseprogress.web.citizen;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.owncontact.CodeSending;
import tw.caseprogress.owncontact.NewContact;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.owncontact.service.NewContactService;
import tw.caseprogress.owncontact.service.OwnContactInquiry;
import tw.caseprogress.owncontact.service.OwnContactService;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.typed.Reading;

/** The steps that somebody takes whose code was right, each with the grant that it gave. */
@ApplicationScoped
public class ChangeOwnContact {

  static final String MOBILE_AT_NIGHT = "NOT_NOW.mobileAlone";

  @EJB private OwnContactService service;
  @EJB private NewContactService newContacts;
  @Inject private OwnContactInquiry inquiry;

  /** Shows what can be changed. */
  OwnContactStep begin(String grant) {
    return OwnContactStep.at(OwnContactStage.CHANGE, service.contact(grant), grant);
  }

  /** Keeps by which ways and in which language notices shall come. */
  OwnContactStep wish(String grant, Set<ContactChannel> channels, ContactLanguage language) {
    OwnContactStep begun = begin(grant);
    service.wish(grant, channels, language);
    return begun.done("info.wished", service.contact(grant));
  }

  /** Sends a code to a new address. */
  OwnContactStep sendToNew(String grant, ContactPlace kind, String typed) {
    OwnContactStep begun = begin(grant);
    Reading<String> read = kind.read(typed);
    if (read.fault().isPresent()) {
      String field = kind == ContactPlace.EMAIL ? "email" : "mobile";
      return begun.wrong(FieldFault.of(field, read.fault().get()));
    }
    if (!inquiry.isSendable(kind)) {
      return begun.refused(MOBILE_AT_NIGHT);
    }
    return newContacts
        .sendCode(grant, new NewContact(kind, read.value().orElseThrow()))
        .map(begun::confirming)
        .orElseGet(() -> begun.refused(CodeSending.SENT_OFTEN_ENOUGH.name()));
  }

  /**
   * Registers the new address with the code that was typed.
   *
   * @throws tw.caseprogress.owncontact.TooManyCodesException if the code was not looked at
   */
  OwnContactStep confirm(String grant, String address, ClientNetwork asker, String typed) {
    OwnContactStep asked = begin(grant).confirming(address);
    Optional<OneTimeCode> code = OneTimeCode.read(typed);
    if (code.isEmpty()) {
      return asked.wrong(FieldFault.of("code", "codeDigits"));
    }
    return inquiry.confirm(asker, grant, address, code.get()).isPresent()
        ? asked.done("info.registered", service.contact(grant))
        : asked.wrong(FieldFault.of("code", "codeWrong"));
  }

  /** Withdraws the consent, if that was said twice. */
  OwnContactStep withdraw(String grant, boolean sure) {
    OwnContactStep begun = begin(grant);
    if (!sure) {
      return begun.wrong(FieldFault.of("sure", "sureToWithdraw"));
    }
    service.withdraw(grant);
    return begun.done("info.withdrawn", service.contact(grant));
  }
}
