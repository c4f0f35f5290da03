package tw.caseprogress.casefile;

/**
 * A case that was chosen to be handed over, as it stands.
 *
 * @param officerName of the officer who has it; the login where the account is gone
 */
public record HandOverCandidate(
    CaseNumber number,
    String applicantMasked,
    CaseState state,
    String officerLogin,
    String officerName,
    int version) {}
