package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.IdentityNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedLine;

/** The rules that what is put right or changed must keep, the same as at the intake. */
public final class CorrectionCheck {

  private CorrectionCheck() {}

  /**
   * The right name in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if it is none
   */
  public static String name(NameCorrection correction) {
    return name(correction.name());
  }

  /**
   * A name in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if it is none
   */
  public static String name(String typed) {
    Reading<String> read = PartyName.read(typed);
    refuse(faults("name", read));
    return read.value().orElseThrow();
  }

  /**
   * Somebody who applies together with the applicant, in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if name or identity number is none, or the consent lacks its
   *     manner or its day, or lies ahead
   */
  public static CoApplicant coApplicant(CoApplicantAddition addition, LocalDate today) {
    CoApplicant who = addition.who();
    Optional<IdentityKind> kind = Optional.ofNullable(who.identityKind());
    Reading<String> name = PartyName.read(who.name());
    List<FieldFault> faults = new ArrayList<>(faults("name", name));
    Optional<String> number = Optional.empty();
    if (!TypedLine.isBlank(who.identityNumber())) {
      Reading<String> read = IdentityNumber.read(who.identityNumber(), kind);
      faults.addAll(faults("identityNumber", read));
      number = read.value();
    }
    faults.addAll(consent(addition.manner(), addition.consentedOn(), today));
    refuse(faults);
    return new CoApplicant(name.value().orElseThrow(), number.orElse(null), who.identityKind());
  }

  /**
   * The new address in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if it is none, or the consent lacks its manner or its day,
   *     or lies ahead
   */
  public static String address(ContactChange change, LocalDate today) {
    Reading<String> read = change.place().read(change.address());
    List<FieldFault> faults = new ArrayList<>(faults("address", read));
    faults.addAll(consent(change.manner(), change.consentedOn(), today));
    refuse(faults);
    return read.value().orElseThrow();
  }

  /**
   * The document number in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if it is none
   */
  public static String documentNumber(String typed) {
    Reading<String> read = DocumentNumber.read(typed == null ? "" : typed);
    refuse(faults("documentNumber", read));
    return read.value().orElseThrow();
  }

  private static List<FieldFault> consent(ConsentManner manner, LocalDate day, LocalDate today) {
    List<FieldFault> faults = new ArrayList<>();
    if (manner == null) {
      faults.add(FieldFault.of("consentManner", "required"));
    }
    if (day == null) {
      faults.add(FieldFault.of("consentedOn", "required"));
    } else if (day.isAfter(today)) {
      faults.add(FieldFault.of("consentedOn", "future"));
    }
    return faults;
  }

  private static List<FieldFault> faults(String field, Reading<?> reading) {
    return reading.fault().map(fault -> FieldFault.of(field, fault)).stream().toList();
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidCorrectionException(faults);
    }
  }
}
