package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.CoApplicantView;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.Seal;
import tw.caseprogress.typed.NameFold;

/** Somebody who applies together with the applicant: sealed in full, masked for the screens. */
@Embeddable
public class CaseCoApplicant {

  private int place;

  @Column(name = "name_sealed")
  private byte[] nameSealed;

  @Column(name = "name_masked")
  private String nameMasked;

  @Column(name = "name_index")
  private byte[] nameIndex;

  @Column(name = "name_fold")
  private int nameFold;

  @Column(name = "identity_number_sealed")
  private byte[] identityNumberSealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "consent_manner")
  private ConsentManner consentManner;

  @Column(name = "consented_on")
  private LocalDate consentedOn;

  protected CaseCoApplicant() {}

  /**
   * Seals and masks one; its values must have been checked and brought to one form before.
   *
   * @param index the blind index of the name, by the rules of folding that hold
   */
  public CaseCoApplicant(
      int place,
      CoApplicant who,
      byte[] index,
      ConsentManner consentManner,
      LocalDate consentedOn,
      Seal seal) {
    this.place = place;
    this.identityNumberSealed =
        who.identityNumber() == null ? null : seal.seal(who.identityNumber());
    this.consentManner = consentManner;
    this.consentedOn = consentedOn;
    rename(who.name(), index, seal);
  }

  /** Takes the right name; it must have been brought to one form before. */
  final void rename(String name, byte[] index, Seal seal) {
    this.nameSealed = seal.seal(name);
    this.nameMasked = Masking.name(name);
    this.nameIndex = index;
    this.nameFold = NameFold.VERSION;
  }

  public int place() {
    return place;
  }

  public String nameMasked() {
    return nameMasked;
  }

  /** Opens the name; who calls logs the look, or compares it with another. */
  public String openName(Seal seal) {
    return seal.open(nameSealed);
  }

  /** Opens the identity number; who calls logs the look. */
  public Optional<String> openIdentityNumber(Seal seal) {
    return Optional.ofNullable(identityNumberSealed).map(seal::open);
  }

  public CoApplicantView masked() {
    return new CoApplicantView(place, nameMasked);
  }
}
