package tw.caseprogress.intake;

import java.util.Optional;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.security.KeyedHash;

/**
 * Tells whether two applications with the same submission key say the same.
 *
 * <p>The key is the hash's context: the same application under another key, or a name alone, cannot
 * be found by it.
 */
public final class IntakeFingerprint {

  private IntakeFingerprint() {}

  /** 32 bytes that stand for everything that was typed. */
  public static byte[] of(Intake intake, KeyedHash hash) {
    StringBuilder text = new StringBuilder();
    add(text, intake.caseTypeCode());
    add(text, intake.channel());
    add(text, intake.receivedOn());
    add(text, intake.receivedAt());
    add(text, intake.windowClosesOn());
    add(text, intake.applicant());
    add(text, intake.agent());
    add(text, intake.language());
    add(text, intake.papersReceived().stream().sorted().toList());
    add(text, intake.consent());
    add(text, intake.documentNumber());
    add(text, intake.externalReference());
    addNamed(text, "postmark", intake.postmarkedOn().orElse(null));
    for (CoApplicant other : intake.coApplicants()) {
      addNamed(text, "coApplicant", other.name());
      addNamed(text, "identityNumber", other.identityNumber());
      addNamed(text, "identityKind", other.identityKind());
    }
    return hash.of("submission " + intake.submissionKey(), text.toString());
  }

  private static void add(StringBuilder text, Party party) {
    if (party != null) {
      add(text, party.name());
      add(text, party.identityNumber());
      add(text, party.email());
      add(text, party.mobile());
      add(text, party.notifyBy().stream().sorted().toList());
      if (party.language() != null) { // as before parties had a language of their own
        add(text, party.language());
      }
      if (party.identityKind() != null) { // likewise
        add(text, party.identityKind());
      }
      addNamed(text, "landline", party.landline());
      addNamed(text, "postalAddress", party.postalAddress());
    }
  }

  // what came later is left out where it is empty: the rest has the hash that it always had
  private static void addNamed(StringBuilder text, String name, Object value) {
    String shown = value == null ? "" : value.toString().strip();
    if (!shown.isEmpty()) {
      add(text, name);
      add(text, shown);
    }
  }

  private static void add(StringBuilder text, Optional<?> value) {
    Object inside = value.orElse(null);
    if (inside instanceof Party party) {
      add(text, party);
    } else {
      add(text, inside);
    }
  }

  // Each value after its length: what moves from one field to the next does not stay the same.
  private static void add(StringBuilder text, Object value) {
    String shown = value == null ? "" : value.toString().strip();
    text.append(shown.length()).append(':').append(shown);
  }
}
