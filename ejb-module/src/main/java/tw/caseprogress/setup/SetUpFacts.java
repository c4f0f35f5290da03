package tw.caseprogress.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a look at the system shows, on one day.
 *
 * @param calendarUntil the last day of the calendar; empty if there is none of this year
 * @param publicAddress where citizens look cases up, as slips print it
 * @param agencies those in use, by code
 */
public record SetUpFacts(
    LocalDate today,
    Optional<LocalDate> calendarUntil,
    PublicAddress publicAddress,
    WayOut mail,
    WayOut textMessage,
    List<AgencyReadiness> agencies) {

  public SetUpFacts {
    agencies = List.copyOf(agencies);
  }
}
