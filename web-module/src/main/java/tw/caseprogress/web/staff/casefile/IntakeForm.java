package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.intake.Intake;

/**
 * What the officer has typed on the intake screen; becomes an {@link Intake} when it is sent.
 *
 * <p>The submission key belongs to the screen, not to the click: sending the same screen twice
 * registers one case. It travels in the page, because the server forgets a screen that it has
 * answered.
 */
public class IntakeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID submissionKey = UUID.randomUUID();
  private final PartyForm applicant = new PartyForm();
  private final PartyForm agent = new PartyForm();
  private final CoApplicantSection coApplicants = new CoApplicantSection();
  private final ConsentSection consent;
  private String caseTypeCode;
  private IntakeChannel channel = IntakeChannel.COUNTER;
  private LocalDate receivedOn;
  private LocalTime receivedAt;
  private LocalDate postmarkedOn;
  private LocalDate windowClosesOn;
  private boolean withAgent;
  private ContactLanguage language = ContactLanguage.ZH_TW;
  private ContactLanguage agentLanguage; // null as long as none was chosen
  private Integer[] papersReceived = {};
  private String documentNumber;
  private String externalReference;

  IntakeForm(LocalDate today) {
    receivedOn = today;
    consent = new ConsentSection(today);
  }

  Intake toIntake() {
    return new Intake(
        submissionKey,
        caseTypeCode,
        channel,
        receivedOn,
        Optional.ofNullable(receivedAt),
        isMailed() ? Optional.ofNullable(postmarkedOn) : Optional.empty(),
        Optional.ofNullable(windowClosesOn),
        applicant.toParty(null),
        coApplicants.toCoApplicants(),
        coApplicants.isAllConsented(),
        withAgent ? Optional.of(agent.toParty(getAgentLanguage())) : Optional.empty(),
        language,
        Chosen.of(papersReceived),
        consent.toStatement(),
        Optional.ofNullable(documentNumber),
        Optional.ofNullable(externalReference));
  }

  public String getSubmissionKey() {
    return submissionKey.toString();
  }

  /** Takes the key that the page was made with; anything else leaves the new one. */
  public void setSubmissionKey(String key) {
    submissionKey = SubmissionKey.parse(key).orElse(submissionKey);
  }

  /** Makes this a form of its own again, for what was registered under the key before. */
  void renewSubmissionKey() {
    submissionKey = UUID.randomUUID();
  }

  public PartyForm getApplicant() {
    return applicant;
  }

  public PartyForm getAgent() {
    return agent;
  }

  public CoApplicantSection getCoApplicants() {
    return coApplicants;
  }

  public ConsentSection getConsent() {
    return consent;
  }

  public String getCaseTypeCode() {
    return caseTypeCode;
  }

  public void setCaseTypeCode(String caseTypeCode) {
    this.caseTypeCode = caseTypeCode;
  }

  public IntakeChannel getChannel() {
    return channel;
  }

  public void setChannel(IntakeChannel channel) {
    this.channel = channel;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  /** The time of day of the receipt; asked for where the limit is in hours. */
  public LocalTime getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(LocalTime receivedAt) {
    this.receivedAt = receivedAt;
  }

  /** The day on which a mailed application was posted. */
  public LocalDate getPostmarkedOn() {
    return postmarkedOn;
  }

  public void setPostmarkedOn(LocalDate postmarkedOn) {
    this.postmarkedOn = postmarkedOn;
  }

  /** Whether it came by mail, so that there may be a postmark. */
  public boolean isMailed() {
    return channel == IntakeChannel.MAIL;
  }

  /** The last day of the intake window; asked for where the limit counts from it. */
  public LocalDate getWindowClosesOn() {
    return windowClosesOn;
  }

  public void setWindowClosesOn(LocalDate windowClosesOn) {
    this.windowClosesOn = windowClosesOn;
  }

  public boolean isWithAgent() {
    return withAgent;
  }

  public void setWithAgent(boolean withAgent) {
    this.withAgent = withAgent;
  }

  public ContactLanguage getLanguage() {
    return language;
  }

  public void setLanguage(ContactLanguage language) {
    this.language = language;
  }

  /** The language in which the agent is written to; that of the applicant until one is chosen. */
  public ContactLanguage getAgentLanguage() {
    return agentLanguage == null ? language : agentLanguage;
  }

  public void setAgentLanguage(ContactLanguage agentLanguage) {
    this.agentLanguage = agentLanguage;
  }

  public Integer[] getPapersReceived() {
    return papersReceived.clone();
  }

  public void setPapersReceived(Integer[] papersReceived) {
    this.papersReceived = papersReceived.clone();
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getExternalReference() {
    return externalReference;
  }

  public void setExternalReference(String externalReference) {
    this.externalReference = externalReference;
  }
}
