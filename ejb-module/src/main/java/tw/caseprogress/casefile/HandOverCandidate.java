package tw.caseprogress.casefile;

/**
 * A case that was chosen to be handed over, as it stands.
 *
 * @param caseTypeCode of the case
 * @param unit that has it, by its Chinese name
 * @param officerLogin empty text while nobody has taken it
 * @param officerName of the officer who has it; the login where the account is gone
 * @param mayLeaveUnit whether who asks may give it away from the unit
 */
public record HandOverCandidate(
    CaseNumber number,
    String caseTypeCode,
    String applicantMasked,
    CaseState state,
    String unit,
    String officerLogin,
    String officerName,
    boolean mayLeaveUnit,
    int version) {}
