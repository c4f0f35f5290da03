package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.typed.IdentityKind;

/** What the officer has typed about somebody who applies together with the applicant. */
public class CoApplicantForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private IdentityKind identityKind; // null: its form tells what the number is
  private String identityNumber;

  CoApplicant toCoApplicant() {
    return new CoApplicant(name, identityNumber, identityKind);
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
}
