package tw.caseprogress.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.organisation.AgencyView;

/**
 * A line of the checklist.
 *
 * @param until the day up to which it is done; only of the calendar
 * @param count the whole months that are left, or the agencies that are there
 * @param missing the agencies in which it is still to be done
 */
public record SetUpLine(
    SetUpFinding finding, Optional<LocalDate> until, long count, List<AgencyView> missing) {

  public SetUpLine {
    missing = List.copyOf(missing);
  }

  static SetUpLine of(SetUpFinding finding) {
    return new SetUpLine(finding, Optional.empty(), 0, List.of());
  }

  public boolean isDone() {
    return finding.state() == SetUpState.DONE;
  }
}
