package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;

/** What the officer has typed about the applicant's consent. */
public class ConsentSection implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean given;
  private ConsentManner manner = ConsentManner.PAPER;
  private LocalDate givenOn;
  private boolean survey;
  private String formVersion = "";

  ConsentSection(LocalDate givenOn) {
    this.givenOn = givenOn;
  }

  /** The statement for the registration; empty as long as the applicant has not consented. */
  Optional<ConsentStatement> toStatement() {
    return given
        ? Optional.of(new ConsentStatement(formVersion, manner, givenOn, survey))
        : Optional.empty();
  }

  /** The version of the consent form that is shown; it travels in the page, as the form does. */
  public String getFormVersion() {
    return formVersion;
  }

  /** Takes the version that the page showed; whether it was in force is checked with the rest. */
  public void setFormVersion(String version) {
    formVersion = Objects.requireNonNullElse(version, "");
  }

  public boolean isGiven() {
    return given;
  }

  public void setGiven(boolean given) {
    this.given = given;
  }

  public ConsentManner getManner() {
    return manner;
  }

  public void setManner(ConsentManner manner) {
    this.manner = manner;
  }

  public LocalDate getGivenOn() {
    return givenOn;
  }

  public void setGivenOn(LocalDate givenOn) {
    this.givenOn = givenOn;
  }

  public boolean isSurvey() {
    return survey;
  }

  public void setSurvey(boolean survey) {
    this.survey = survey;
  }
}
