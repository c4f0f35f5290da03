package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Party;

/** What the officer has typed about the applicant or the agent. */
public class PartyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String identityNumber;
  private String email;
  private String mobile;
  private ContactChannel[] notifyBy = {};

  /** The party as typed, written to in this language; null for that of the case. */
  Party toParty(ContactLanguage language) {
    return new Party(name, identityNumber, email, mobile, Chosen.of(notifyBy), language);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public void setEmail(String email) {
    this.email = email;
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(String mobile) {
    this.mobile = mobile;
  }

  public ContactChannel[] getNotifyBy() {
    return notifyBy.clone();
  }

  public void setNotifyBy(ContactChannel[] notifyBy) {
    this.notifyBy = notifyBy.clone();
  }
}
