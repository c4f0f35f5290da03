package tw.caseprogress.casefile.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactNotThereException;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.security.Seal;

/**
 * The names and addresses of one case's parties, and what is changed about them. By what the case
 * is found follows.
 */
public final class PartyBook {

  private final CaseFile caseFile;
  private final List<CaseParty> parties;
  private final CaseKeys keys;

  PartyBook(CaseFile caseFile, List<CaseParty> parties, CaseKeys keys) {
    this.caseFile = caseFile;
    this.parties = parties;
    this.keys = keys;
  }

  /**
   * Puts the name of a party right.
   *
   * @param name the right one in the form in which it is kept
   * @param index the blind index of that name, by the rules of folding that hold
   * @throws CaseInputException if there is no such party, the name is the same as before, or the
   *     reason is missing or too long
   */
  public void putNameRight(
      NameCorrection correction, String name, byte[] index, Seal seal, Entry entry) {
    Wording.requireReason(correction.reason());
    CaseParty party = party(correction.role());
    if (party.openName(seal).equals(name)) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    String before = party.nameMasked();
    party.rename(name, seal);
    if (correction.role() == PartyRole.APPLICANT) {
      keys.foundByName(index);
      caseFile.showApplicant(party.nameMasked());
    }
    caseFile.addCorrection(
        ProgressKind.CORRECTED,
        correction.reason(),
        List.of(
            new CorrectedValue(
                CorrectedField.nameOf(correction.role()), before, party.nameMasked())),
        entry);
  }

  /** Whether a party has an address at which it is told by a channel. */
  public boolean isTold(PartyRole role, ContactChannel channel) {
    return party(role).notifyBy().contains(channel);
  }

  /**
   * Gives a party another place to be reached, or its first of a kind; where notices go, it is told
   * there from now on.
   *
   * @param address the new one in the form in which it is kept
   * @param index the blind index of the address, where cases are found by it
   * @throws CaseInputException if there is no such party, it is the same as before, or the reason
   *     is missing or too long
   */
  public void change(
      ContactChange change, String address, Optional<byte[]> index, Seal seal, Entry entry) {
    Wording.requireReason(change.reason());
    ContactPlace place = change.place();
    CaseParty party = party(change.role());
    if (party.open(place, seal).equals(Optional.of(address))
        && place.channel().filter(channel -> !party.notifyBy().contains(channel)).isEmpty()) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    String before = party.masked().masked(place).orElse("");
    party.changeContact(place, address, seal);
    find(change.role(), place, index);
    caseFile.addCorrection(
        ProgressKind.CONTACT_CHANGED,
        change.reason(),
        Stream.of(
                new CorrectedValue(
                    CorrectedField.addressOf(change.role(), place),
                    before,
                    party.masked().masked(place).orElseThrow()),
                new CorrectedValue(
                    CorrectedField.CONSENT, "", change.manner() + " " + change.consentedOn()))
            .toList(),
        entry);
  }

  /**
   * Forgets a place, and with the applicant's mobile number that the case is found by it.
   *
   * @throws ContactNotThereException if there is no such address
   * @throws CaseInputException if the reason is missing or too long
   */
  public void delete(ContactDeletion deletion, Entry entry) {
    Wording.requireText(deletion.reason());
    parties.stream()
        .filter(party -> party.role() == deletion.role())
        .filter(party -> party.masked().masked(deletion.place()).isPresent())
        .findFirst()
        .orElseThrow(() -> new ContactNotThereException(deletion))
        .deleteContact(deletion.place());
    if (deletion.role() == PartyRole.APPLICANT) {
      switch (deletion.place()) {
        case EMAIL -> keys.forgetEmail();
        case MOBILE -> keys.forgetMobile();
        case LANDLINE, POSTAL_ADDRESS -> {}
      }
    }
    caseFile.add(ProgressKind.CONTACT_DELETED, deletion.reason(), entry);
  }

  /**
   * Gives the applicant another place, who showed by a code that it is theirs.
   *
   * @param address the new one in the form in which it is kept
   * @param index its blind index
   * @throws CaseInputException if it is the same as before
   */
  public void changeByApplicant(
      ContactPlace place, String address, Optional<byte[]> index, Seal seal, Entry entry) {
    CaseParty applicant = party(PartyRole.APPLICANT);
    if (applicant.open(place, seal).equals(Optional.of(address))) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    String before = applicant.masked().masked(place).orElse("");
    applicant.changeContact(place, address, seal);
    find(PartyRole.APPLICANT, place, index);
    enter(
        List.of(
            new CorrectedValue(
                CorrectedField.addressOf(PartyRole.APPLICANT, place),
                before,
                applicant.masked().masked(place).orElseThrow())),
        entry);
  }

  /**
   * Tells the applicant by these channels and in this language from now on.
   *
   * @throws CaseInputException if nothing is new, or there is no address for a channel
   */
  public void wish(Set<ContactChannel> channels, ContactLanguage language, Entry entry) {
    CaseParty applicant = party(PartyRole.APPLICANT);
    if (channels.stream().anyMatch(channel -> applicant.sealedAddress(channel).isEmpty())) {
      throw new CaseInputException(Fault.NO_SUCH_PARTY);
    }
    List<CorrectedValue> values =
        Stream.of(
                new CorrectedValue(
                    CorrectedField.NOTICE_CHANNELS, names(applicant.notifyBy()), names(channels)),
                new CorrectedValue(
                    CorrectedField.NOTICE_LANGUAGE, applicant.language().name(), language.name()))
            .filter(value -> !value.before().equals(value.after()))
            .toList();
    if (values.isEmpty()) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    applicant.wish(channels, language);
    enter(values, entry);
  }

  /** Enters that the applicant took the consent to be told back. */
  public void withdrawnByApplicant(Entry entry) {
    enter(
        List.of(new CorrectedValue(CorrectedField.NOTICE_CONSENT, "", entry.on().toString())),
        entry);
  }

  private void enter(List<CorrectedValue> values, Entry entry) {
    caseFile.addCorrection(ProgressKind.CHANGED_BY_APPLICANT, "", values, entry);
  }

  private static String names(Set<ContactChannel> channels) {
    return channels.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  /** Lets the case be found by another address of the applicant. */
  private void find(PartyRole role, ContactPlace place, Optional<byte[]> index) {
    if (role != PartyRole.APPLICANT) {
      return;
    }
    switch (place) {
      case EMAIL -> index.ifPresent(keys::foundByEmail);
      case MOBILE -> index.ifPresent(keys::foundByMobile);
      case LANDLINE, POSTAL_ADDRESS -> {}
    }
  }

  private CaseParty party(PartyRole role) {
    return parties.stream()
        .filter(party -> party.role() == role)
        .findFirst()
        .orElseThrow(() -> new CaseInputException(Fault.NO_SUCH_PARTY));
  }
}
