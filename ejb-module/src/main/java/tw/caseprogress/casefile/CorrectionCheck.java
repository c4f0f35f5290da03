package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.Reading;

/** The rules that what is put right or changed must keep, the same as at the intake. */
public final class CorrectionCheck {

  private CorrectionCheck() {}

  /**
   * The right name in the form in which it is kept.
   *
   * @throws InvalidCorrectionException if it is none
   */
  public static String name(NameCorrection correction) {
    Reading<String> read = PartyName.read(correction.name());
    refuse(faults("name", read));
    return read.value().orElseThrow();
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
    if (change.manner() == null) {
      faults.add(FieldFault.of("consentManner", "required"));
    }
    if (change.consentedOn() == null) {
      faults.add(FieldFault.of("consentedOn", "required"));
    } else if (change.consentedOn().isAfter(today)) {
      faults.add(FieldFault.of("consentedOn", "future"));
    }
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

  private static List<FieldFault> faults(String field, Reading<?> reading) {
    return reading.fault().map(fault -> FieldFault.of(field, fault)).stream().toList();
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidCorrectionException(faults);
    }
  }
}
