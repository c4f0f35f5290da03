package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;

/**
 * The case that an application was registered as before.
 *
 * @param dueOn empty while its clock is stopped
 * @param sameContent whether what was typed then is what is typed now
 */
public record EarlierCase(CaseNumber number, Optional<LocalDate> dueOn, boolean sameContent) {}
