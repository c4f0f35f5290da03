package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.util.Collection;

/**
 * When a version of a case type was published, and whether it still stands.
 *
 * @param number from 1, in the order of publication
 * @param from the first day on which cases may be opened with it
 */
public record Publication(int number, VersionState state, LocalDate from) {

  /**
   * What the version is on a day.
   *
   * @param all the versions of its type
   */
  public VersionPhase phase(LocalDate day, Collection<Publication> all) {
    if (state == VersionState.RETIRED) {
      return VersionPhase.RETIRED;
    }
    if (from.isAfter(day)) {
      return VersionPhase.WAITING;
    }
    return all.stream().anyMatch(other -> other.isOpenBy(day) && other.isAfter(this))
        ? VersionPhase.REPLACED
        : VersionPhase.IN_FORCE;
  }

  /** Whether it was published and its day has come. */
  public boolean isOpenBy(LocalDate day) {
    return state == VersionState.PUBLISHED && !from.isAfter(day);
  }

  /** Whether its day comes after another's; of one day the later published. */
  private boolean isAfter(Publication other) {
    int byDay = from.compareTo(other.from);
    return byDay != 0 ? byDay > 0 : number > other.number;
  }
}
