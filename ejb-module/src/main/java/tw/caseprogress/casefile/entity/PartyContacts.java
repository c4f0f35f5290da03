package tw.caseprogress.casefile.entity;

import java.util.List;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.ContactNotThereException;
import tw.caseprogress.casefile.PartyRole;

/** The addresses of a case's parties. */
final class PartyContacts {

  private final List<CaseParty> parties;
  private final CaseKeys keys;

  PartyContacts(List<CaseParty> parties, CaseKeys keys) {
    this.parties = parties;
    this.keys = keys;
  }

  /** Forgets an address, and with the applicant's mobile number that the case is found by it. */
  void delete(ContactDeletion deletion) {
    parties.stream()
        .filter(party -> party.role() == deletion.role())
        .filter(party -> party.maskedAddress(deletion.channel()).isPresent())
        .findFirst()
        .orElseThrow(() -> new ContactNotThereException(deletion))
        .deleteContact(deletion.channel());
    if (deletion.role() == PartyRole.APPLICANT
        && deletion.channel() == ContactChannel.TEXT_MESSAGE) {
      keys.forgetMobile();
    }
  }
}
