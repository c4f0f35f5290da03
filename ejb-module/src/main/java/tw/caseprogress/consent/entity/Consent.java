package tw.caseprogress.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.ConsentGiven;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.consent.ConsentPurpose;

/** An applicant's consent to one purpose, as it can be proven later. */
@Entity
@Table(name = "consent")
public class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "case_file_id")
  private long caseFileId;

  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose;

  @Column(name = "form_version")
  private String formVersion;

  @Enumerated(EnumType.STRING)
  private ConsentManner manner;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  protected Consent() {}

  public Consent(ConsentGiven given, ConsentPurpose purpose, Instant recordedAt) {
    this.caseFileId = given.caseFileId();
    this.purpose = purpose;
    this.formVersion = given.statement().formVersion();
    this.manner = given.statement().manner();
    this.givenOn = given.statement().givenOn();
    this.takenBy = given.takenBy();
    this.recordedAt = recordedAt;
  }

  /** Notes that it was taken back. */
  public void withdraw(LocalDate today) {
    this.withdrawnOn = today;
  }

  public ConsentPurpose purpose() {
    return purpose;
  }

  public String formVersion() {
    return formVersion;
  }

  public ConsentManner manner() {
    return manner;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public String takenBy() {
    return takenBy;
  }

  public Optional<LocalDate> withdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }
}
