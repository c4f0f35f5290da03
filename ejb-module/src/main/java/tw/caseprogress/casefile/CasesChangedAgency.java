package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * Cases went to another agency by one command.
 *
 * @param registeredSince the day on which the first of them was registered
 */
public record CasesChangedAgency(long fromAgencyId, long toAgencyId, LocalDate registeredSince) {}
