package tw.caseprogress.consent;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.ConsentManner;

/**
 * One consent of a case's applicant.
 *
 * @param takenBy the officer's name
 * @param withdrawnOn empty while it holds
 */
public record ConsentView(
    ConsentPurpose purpose,
    String formVersion,
    ConsentManner manner,
    LocalDate givenOn,
    String takenBy,
    Optional<LocalDate> withdrawnOn) {}
