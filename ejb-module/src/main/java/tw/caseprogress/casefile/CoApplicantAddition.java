package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * That somebody applies together with the applicant, noted after the registration.
 *
 * <p>What a form may leave empty may be null here: the checks answer with a fault.
 *
 * @param manner how the new one consented to be registered
 * @param consentedOn on which day
 * @param reason why it is noted now, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 */
public record CoApplicantAddition(
    CoApplicant who, ConsentManner manner, LocalDate consentedOn, String reason) {}
