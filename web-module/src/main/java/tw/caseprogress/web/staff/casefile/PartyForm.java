package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PostalAddress;

/** What the officer has typed about the applicant or the agent. */
public class PartyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private IdentityKind identityKind; // null: its form tells what the number is
  private String identityNumber;
  private String email;
  private String mobile;
  private String landline;
  private String postalAddress;
  private ContactChannel[] notifyBy = {};

  /** The party as typed, written to in this language; null for that of the case. */
  Party toParty(ContactLanguage language) {
    return new Party(
        name,
        identityNumber,
        email,
        mobile,
        landline,
        postalAddress,
        Chosen.of(notifyBy),
        language,
        identityKind);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public IdentityKind getIdentityKind() {
    return identityKind;
  }

  public void setIdentityKind(IdentityKind identityKind) {
    this.identityKind = identityKind;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getEmail() {
    return email;
  }

  /** Takes an address in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setEmail(String email) {
    this.email = EmailAddress.read(email).value().map(EmailAddress::shown).orElse(email);
  }

  public String getMobile() {
    return mobile;
  }

  /** Takes a number in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setMobile(String mobile) {
    this.mobile = MobileNumber.read(mobile).value().map(MobileNumber::shown).orElse(mobile);
  }

  public String getLandline() {
    return landline;
  }

  /** Takes a number in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setLandline(String landline) {
    this.landline = LandlineNumber.read(landline).value().orElse(landline);
  }

  public String getPostalAddress() {
    return postalAddress;
  }

  /** Takes an address in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setPostalAddress(String postalAddress) {
    this.postalAddress = PostalAddress.read(postalAddress).value().orElse(postalAddress);
  }

  public ContactChannel[] getNotifyBy() {
    return notifyBy.clone();
  }

  public void setNotifyBy(ContactChannel[] notifyBy) {
    this.notifyBy = notifyBy.clone();
  }
}
