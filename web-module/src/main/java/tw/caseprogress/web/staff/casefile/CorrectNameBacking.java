package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.service.CorrectionService;

/** Backs the dialog that puts the name of a party right. */
@Named
@ViewScoped
public class CorrectNameBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CorrectionService corrections;
  @Inject private ActOnCaseBacking actOnCase;

  private PartyRole role;
  private String name;
  private String reason;

  public String correct() {
    return actOnCase.carryOut(
        (number, version) ->
            corrections.putNameRight(number, version, new NameCorrection(role, name, reason)),
        "staff_casefile_view.message.info.nameCorrected",
        "rename");
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
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
