package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.casefile.CoApplicantAddition;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.service.CoApplicantService;

/** Backs the dialog that notes somebody who applies together with the applicant. */
@Named
@ViewScoped
public class AddCoApplicantBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CoApplicantService coApplicants;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private final CoApplicantForm who = new CoApplicantForm();
  private ConsentManner manner = ConsentManner.PAPER;
  private LocalDate consentedOn;
  private String reason;

  /** Starts with a consent of today. */
  @PostConstruct
  public void open() {
    consentedOn = LocalDate.now(clock);
  }

  public String add() {
    return actOnCase.carryOut(
        (number, version) ->
            coApplicants.add(
                number,
                version,
                new CoApplicantAddition(who.toCoApplicant(), manner, consentedOn, reason)),
        "staff_casefile_view.message.info.coApplicantAdded",
        "addCo");
  }

  public CoApplicantForm getWho() {
    return who;
  }

  public ConsentManner getManner() {
    return manner;
  }

  public void setManner(ConsentManner manner) {
    this.manner = manner;
  }

  public LocalDate getConsentedOn() {
    return consentedOn;
  }

  public void setConsentedOn(LocalDate consentedOn) {
    this.consentedOn = consentedOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
