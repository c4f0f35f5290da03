package tw.caseprogress.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What absences go together: nobody is away twice, and whoever stands in is there.
 *
 * <p>As nobody who is away stands in, there is never a second step from an officer to who works for
 * him, and no circle.
 */
public final class AbsenceRule {

  /** The longest absence, such as a parental leave. */
  public static final int MOST_YEARS = 3;

  private AbsenceRule() {}

  /**
   * A reason that stands against an absence.
   *
   * @param because the other absence that is in the way
   */
  public record Objection(AbsenceFault fault, Optional<Absence> because) {

    /** One that the absence itself gives. */
    public static Objection of(AbsenceFault fault) {
      return new Objection(fault, Optional.empty());
    }
  }

  /**
   * Everything that stands against an absence; empty if it may be entered.
   *
   * @param standing the other absences of both people and those in which they stand in, as far as
   *     they were not taken back
   */
  public static List<Objection> objections(
      Absence wanted, Collection<Absence> standing, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (wanted.from().isBefore(today)) {
      objections.add(Objection.of(AbsenceFault.BEGINS_BEFORE_TODAY));
    }
    if (wanted.until().isBefore(wanted.from())) {
      objections.add(Objection.of(AbsenceFault.ENDS_BEFORE_IT_BEGINS));
    }
    if (wanted.until().isAfter(wanted.from().plusYears(MOST_YEARS))) {
      objections.add(Objection.of(AbsenceFault.TOO_LONG));
    }
    if (wanted.deputyLogin().equals(wanted.login())) {
      objections.add(Objection.of(AbsenceFault.OWN_DEPUTY));
    }
    standing.stream()
        .filter(wanted::overlaps)
        .flatMap(other -> between(wanted, other).stream())
        .forEach(objections::add);
    return objections;
  }

  private static Optional<Objection> between(Absence wanted, Absence other) {
    AbsenceFault fault = null;
    if (other.login().equals(wanted.login())) {
      fault = AbsenceFault.OVERLAPS;
    } else if (other.login().equals(wanted.deputyLogin())) {
      fault = AbsenceFault.DEPUTY_IS_AWAY;
    } else if (other.deputyLogin().equals(wanted.login())) {
      fault = AbsenceFault.STANDS_IN;
    }
    return Optional.ofNullable(fault).map(found -> new Objection(found, Optional.of(other)));
  }
}
