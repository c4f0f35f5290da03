package tw.caseprogress.setup;

import java.time.LocalDate;
import tw.caseprogress.organisation.AgencyView;

/**
 * What an agency has of what it needs to register cases.
 *
 * @param administrator whether somebody keeps its people
 * @param caseType whether it takes in a published case type
 * @param officer whether somebody takes cases in
 */
public record AgencyReadiness(
    AgencyView agency, boolean administrator, boolean caseType, boolean officer) {

  /** Whether it registers cases by a day, so that it has to have everything. */
  boolean isTrackedOn(LocalDate day) {
    return agency.trackedFrom().filter(day::isBefore).isEmpty();
  }
}
