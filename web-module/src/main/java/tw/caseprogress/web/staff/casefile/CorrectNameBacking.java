package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.service.CoApplicantService;
import tw.caseprogress.casefile.service.CorrectionService;

/** Backs the dialog that puts the name of a party right, or of who applies with the applicant. */
@Named
@ViewScoped
public class CorrectNameBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PARTY = 1;

  @Inject private CorrectionService corrections;
  @Inject private CoApplicantService coApplicants;
  @Inject private ActOnCaseBacking actOnCase;

  private PartyRole role;
  private Integer place;
  private String name;
  private String reason;

  public String correct() {
    return actOnCase.carryOut(
        (number, version) -> {
          if (place == PARTY) {
            corrections.putNameRight(number, version, new NameCorrection(role, name, reason));
          } else {
            coApplicants.putNameRight(number, version, place, name, reason);
          }
        },
        "staff_casefile_view.message.info.nameCorrected",
        "rename");
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  /** 1 for a party; from 2 on for those who apply together with the applicant. */
  public Integer getPlace() {
    return place;
  }

  public void setPlace(Integer place) {
    this.place = place;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
