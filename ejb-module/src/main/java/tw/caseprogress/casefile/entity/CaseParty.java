package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.Seal;
import tw.caseprogress.typed.EmailAddress;

/** A party of a case: sealed in full, masked for the screens. */
@Embeddable
public class CaseParty {

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Column(name = "name_sealed")
  private byte[] nameSealed;

  @Column(name = "identity_number_sealed")
  private byte[] identityNumberSealed;

  @Column(name = "email_sealed")
  private byte[] emailSealed;

  @Column(name = "mobile_sealed")
  private byte[] mobileSealed;

  @Column(name = "landline_sealed")
  private byte[] landlineSealed;

  @Column(name = "postal_address_sealed")
  private byte[] postalAddressSealed;

  @Column(name = "name_masked")
  private String nameMasked;

  @Column(name = "email_masked")
  private String emailMasked;

  @Column(name = "mobile_masked")
  private String mobileMasked;

  @Column(name = "landline_masked")
  private String landlineMasked;

  @Column(name = "postal_address_masked")
  private String postalAddressMasked;

  @Column(name = "notify_by_email")
  private boolean notifyByEmail;

  @Column(name = "notify_by_text_message")
  private boolean notifyByTextMessage;

  @Enumerated(EnumType.STRING)
  private ContactLanguage language;

  protected CaseParty() {}

  /**
   * Seals and masks a party; its values must have been checked and brought to one form before.
   *
   * @param caseLanguage the language of a party that has none of its own
   */
  public CaseParty(PartyRole role, Party party, ContactLanguage caseLanguage, Seal seal) {
    this.role = role;
    this.language = party.language() == null ? caseLanguage : party.language();
    rename(party.name(), seal);
    this.identityNumberSealed = sealed(party.identityNumber(), seal);
    setEmail(party.email(), seal);
    setMobile(party.mobile(), seal);
    setLandline(party.landline(), seal);
    setPostalAddress(party.postalAddress(), seal);
    this.notifyByEmail = party.notifyBy().contains(ContactChannel.EMAIL);
    this.notifyByTextMessage = party.notifyBy().contains(ContactChannel.TEXT_MESSAGE);
  }

  /** Takes the right name; it must have been brought to one form before. */
  void rename(String name, Seal seal) {
    this.nameSealed = seal.seal(name);
    this.nameMasked = Masking.name(name);
  }

  /** Takes another place, brought to one form before; where notices go, the party is told there. */
  void changeContact(ContactPlace place, String address, Seal seal) {
    switch (place) {
      case EMAIL -> {
        setEmail(address, seal);
        notifyByEmail = true;
      }
      case MOBILE -> {
        setMobile(address, seal);
        notifyByTextMessage = true;
      }
      case LANDLINE -> setLandline(address, seal);
      case POSTAL_ADDRESS -> setPostalAddress(address, seal);
    }
  }

  private void setEmail(String email, Seal seal) {
    this.emailSealed = sealed(email, seal);
    this.emailMasked = email == null ? null : Masking.email(EmailAddress.shown(email));
  }

  private void setMobile(String mobile, Seal seal) {
    this.mobileSealed = sealed(mobile, seal);
    this.mobileMasked = mobile == null ? null : Masking.mobile(mobile);
  }

  private void setLandline(String landline, Seal seal) {
    this.landlineSealed = sealed(landline, seal);
    this.landlineMasked = landline == null ? null : Masking.landline(landline);
  }

  private void setPostalAddress(String address, Seal seal) {
    this.postalAddressSealed = sealed(address, seal);
    this.postalAddressMasked = address == null ? null : Masking.postalAddress(address);
  }

  private static byte[] sealed(String value, Seal seal) {
    return value == null ? null : seal.seal(value);
  }

  public PartyRole role() {
    return role;
  }

  /** The language in which the party is written to. */
  public ContactLanguage language() {
    return language;
  }

  public String nameMasked() {
    return nameMasked;
  }

  /** Opens the name; who calls logs the look. */
  public String openName(Seal seal) {
    return seal.open(nameSealed);
  }

  /** Opens the identity number; who calls logs the look. */
  public Optional<String> openIdentityNumber(Seal seal) {
    return Optional.ofNullable(identityNumberSealed).map(seal::open);
  }

  /** Opens the e-mail address; who calls logs the look, or sends a notice. */
  public Optional<String> openEmail(Seal seal) {
    return Optional.ofNullable(emailSealed).map(seal::open);
  }

  /** Opens the mobile number in E.164; who calls logs the look, or sends a notice. */
  public Optional<String> openMobile(Seal seal) {
    return Optional.ofNullable(mobileSealed).map(seal::open);
  }

  /** Opens a place; who calls logs the look, or compares it with another. */
  public Optional<String> open(ContactPlace place, Seal seal) {
    byte[] sealed =
        switch (place) {
          case EMAIL -> emailSealed;
          case MOBILE -> mobileSealed;
          case LANDLINE -> landlineSealed;
          case POSTAL_ADDRESS -> postalAddressSealed;
        };
    return Optional.ofNullable(sealed).map(seal::open);
  }

  /** The sealed address of a channel, as it is copied to a notice. */
  public Optional<byte[]> sealedAddress(ContactChannel channel) {
    return Optional.ofNullable(channel == ContactChannel.EMAIL ? emailSealed : mobileSealed);
  }

  /** The masked address of a channel. */
  public Optional<String> maskedAddress(ContactChannel channel) {
    return Optional.ofNullable(channel == ContactChannel.EMAIL ? emailMasked : mobileMasked);
  }

  /** The channels by which the party wants to be told. */
  public Set<ContactChannel> notifyBy() {
    return ContactChannel.of(notifyByEmail, notifyByTextMessage);
  }

  /** Is told by these channels and in this language from now on. */
  void wish(Set<ContactChannel> channels, ContactLanguage wished) {
    this.notifyByEmail = channels.contains(ContactChannel.EMAIL);
    this.notifyByTextMessage = channels.contains(ContactChannel.TEXT_MESSAGE);
    this.language = wished;
  }

  /** Forgets a place; the party is not told there any more. */
  void deleteContact(ContactPlace place) {
    switch (place) {
      case EMAIL -> {
        emailSealed = null;
        emailMasked = null;
        notifyByEmail = false;
      }
      case MOBILE -> {
        mobileSealed = null;
        mobileMasked = null;
        notifyByTextMessage = false;
      }
      case LANDLINE -> {
        landlineSealed = null;
        landlineMasked = null;
      }
      case POSTAL_ADDRESS -> {
        postalAddressSealed = null;
        postalAddressMasked = null;
      }
    }
  }

  public PartyView masked() {
    return new PartyView(
        role,
        nameMasked,
        Optional.ofNullable(emailMasked),
        Optional.ofNullable(mobileMasked),
        Optional.ofNullable(landlineMasked),
        Optional.ofNullable(postalAddressMasked),
        notifyBy());
  }
}
