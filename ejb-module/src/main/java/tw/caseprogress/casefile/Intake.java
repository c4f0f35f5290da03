package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An application as the officer typed it in; {@code IntakeService} checks it and opens the case.
 *
 * <p>What a form may leave empty may be null here (type, channel, day, applicant): the checks
 * answer with a fault at that field.
 *
 * @param submissionKey made once for each form: the same key opens the same case only once
 * @param papersReceived the orders of the type's papers that were handed in
 */
public record Intake(
    UUID submissionKey,
    String caseTypeCode,
    IntakeChannel channel,
    LocalDate receivedOn,
    Party applicant,
    Optional<Party> agent,
    ContactLanguage language,
    Set<Integer> papersReceived,
    Optional<ConsentStatement> consent,
    Optional<String> documentNumber,
    Optional<String> externalReference) {

  public Intake {
    Objects.requireNonNull(submissionKey, "submissionKey");
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(language, "language");
    papersReceived = Set.copyOf(papersReceived);
    Objects.requireNonNull(consent, "consent");
    Objects.requireNonNull(documentNumber, "documentNumber");
    Objects.requireNonNull(externalReference, "externalReference");
  }
}
