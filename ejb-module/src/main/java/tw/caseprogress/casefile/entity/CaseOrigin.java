package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.IntakeChannel;

/** How a case came in, and who handles it. */
@Embeddable
public class CaseOrigin {

  @Column(name = "intake_agency_id")
  private long intakeAgencyId;

  @Column(name = "handling_agency_id")
  private long handlingAgencyId;

  @Column(name = "handling_unit")
  private String handlingUnit;

  @Column(name = "handling_unit_en")
  private String handlingUnitEn; // null: as the agency offers the type

  @Column(name = "handling_phone")
  private String handlingPhone; // null: as the agency offers the type

  @Column(name = "officer_login")
  private String officerLogin; // empty: nobody has taken the case yet

  @Enumerated(EnumType.STRING)
  private IntakeChannel channel;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "postmarked_on")
  private LocalDate postmarkedOn; // null: not mailed, or nothing was typed

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Enumerated(EnumType.STRING)
  private ContactLanguage language;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "external_reference")
  private String externalReference;

  @Column(name = "submission_key")
  private String submissionKey;

  @Column(name = "submission_hash")
  private byte[] submissionHash;

  protected CaseOrigin() {}

  CaseOrigin(CaseOpening opening) {
    this.intakeAgencyId = opening.agencyId();
    this.handlingAgencyId = opening.agencyId();
    this.handlingUnit = opening.handlingUnit();
    this.officerLogin = opening.officerLogin();
    this.channel = opening.channel();
    this.receivedOn = opening.receivedOn();
    this.postmarkedOn = opening.postmarkedOn();
    this.registeredAt = opening.registeredAt();
    this.language = opening.language();
    this.documentNumber = opening.documentNumber();
    this.externalReference = opening.externalReference();
    this.submissionKey = opening.submissionKey();
    this.submissionHash = opening.submissionHash();
  }

  public long handlingAgencyId() {
    return handlingAgencyId;
  }

  public String handlingUnit() {
    return handlingUnit;
  }

  /** The unit that has the case, as citizens are told of it. */
  public HandlingPlace place() {
    return new HandlingPlace(
        handlingAgencyId,
        handlingUnit,
        Optional.ofNullable(handlingUnitEn),
        Optional.ofNullable(handlingPhone));
  }

  /** The officer who has the case; empty text while nobody has taken it. */
  public String officerLogin() {
    return officerLogin;
  }

  /** Whether the case came to a unit, and nobody has taken it yet. */
  public boolean isUntaken() {
    return officerLogin.isEmpty();
  }

  void handTo(String officer) {
    this.officerLogin = officer;
  }

  void moveTo(HandlingPlace place, String officer) {
    this.handlingAgencyId = place.agencyId();
    this.handlingUnit = place.unit();
    this.handlingUnitEn = place.unitEn().orElse(null);
    this.handlingPhone = place.phone().orElse(null);
    this.officerLogin = officer;
  }

  void putRight(LocalDate rightDay, IntakeChannel rightChannel, LocalDate rightPostmark) {
    this.receivedOn = rightDay;
    this.channel = rightChannel;
    this.postmarkedOn = rightPostmark;
  }

  void numberDocument(String number) {
    this.documentNumber = number;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  public IntakeChannel channel() {
    return channel;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** The day on which a mailed application was posted. */
  public Optional<LocalDate> postmarkedOn() {
    return Optional.ofNullable(postmarkedOn);
  }

  public ContactLanguage language() {
    return language;
  }

  /** Whether the case was opened by this very application; a case of old does not know. */
  public boolean isOpenedBy(byte[] hash) {
    return submissionHash == null || MessageDigest.isEqual(submissionHash, hash);
  }

  public Optional<String> documentNumber() {
    return Optional.ofNullable(documentNumber);
  }

  public Optional<String> externalReference() {
    return Optional.ofNullable(externalReference);
  }
}
