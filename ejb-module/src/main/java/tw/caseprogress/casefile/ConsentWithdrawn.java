package tw.caseprogress.casefile;

/**
 * An applicant took back the consent to be served by the product: nothing more is sent (Personal
 * Data Protection Act art. 3, art. 11 III). The case itself goes on.
 */
public record ConsentWithdrawn(long caseFileId, CaseNumber caseNumber) {}
