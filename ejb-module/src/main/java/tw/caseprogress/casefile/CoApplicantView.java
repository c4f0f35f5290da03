package tw.caseprogress.casefile;

/**
 * Somebody who applies together with the applicant, as staff see it at first: masked.
 *
 * @param place 2 for the first after the applicant; another one keeps its own when one is removed
 */
public record CoApplicantView(int place, String nameMasked) {}
