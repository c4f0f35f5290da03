package tw.caseprogress.casefile;

/**
 * An applicant consented to the registration of a case; fired with it.
 *
 * @param takenBy the officer's login
 */
public record ConsentGiven(
    long caseFileId, CaseNumber caseNumber, ConsentStatement statement, String takenBy) {}
