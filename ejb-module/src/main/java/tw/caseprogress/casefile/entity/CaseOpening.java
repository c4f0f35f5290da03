package tw.caseprogress.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;

/**
 * Everything that a case is opened with, already checked, sealed and masked.
 *
 * @param officerLogin the officer who has it
 * @param enteredBy who registered it: another one while an officer is away
 * @param receivedTime the time of day it came in; null where the limit is not in hours
 * @param postmarkedOn null where it was not mailed, or nothing was typed
 * @param clockStartedOn the day from which the limit counts if not from receipt; null: not yet
 * @param documentNumber null when none was given yet
 * @param externalReference null when none
 * @param papersReceived the orders of the papers that were handed in
 * @param submissionHash what the application said, as {@code IntakeFingerprint} has it
 */
public record CaseOpening(
    CaseNumber caseNumber,
    byte[] queryPasswordHash,
    byte[] queryPasswordSealed,
    long caseTypeId,
    long caseTypeVersionId,
    long agencyId,
    String handlingUnit,
    String officerLogin,
    String enteredBy,
    IntakeChannel channel,
    LocalDate receivedOn,
    LocalTime receivedTime,
    LocalDate postmarkedOn,
    LocalDate clockStartedOn,
    Instant registeredAt,
    ContactLanguage language,
    List<CaseParty> parties,
    List<CaseCoApplicant> coApplicants,
    byte[] applicantNameIndex,
    byte[] mobileIndex,
    byte[] emailIndex,
    List<Integer> papersReceived,
    String documentNumber,
    String externalReference,
    String submissionKey,
    byte[] submissionHash,
    String firstStepText) {

  /** The receipt is entered as of the day the paper came in. */
  Entry entry() {
    return new Entry(receivedOn, registeredAt, enteredBy);
  }
}
