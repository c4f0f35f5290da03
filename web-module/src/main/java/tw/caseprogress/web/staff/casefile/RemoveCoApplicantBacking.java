package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.service.CoApplicantService;

/** Backs the dialog that takes out somebody who applies no more together with the applicant. */
@Named
@ViewScoped
public class RemoveCoApplicantBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CoApplicantService coApplicants;
  @Inject private ActOnCaseBacking actOnCase;

  private Integer place;
  private String reason;

  public String remove() {
    return actOnCase.carryOut(
        (number, version) -> coApplicants.remove(number, version, place, reason),
        "staff_casefile_view.message.info.coApplicantRemoved");
  }

  public Integer getPlace() {
    return place;
  }

  public void setPlace(Integer place) {
    this.place = place;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
