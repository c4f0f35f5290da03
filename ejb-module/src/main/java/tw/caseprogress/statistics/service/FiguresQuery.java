package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.YearMonth;
import java.util.List;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.StepWait;

/**
 * Reads the figures of finished days, from what the nights have kept.
 *
 * <p>Staff of an agency get those of their own agency, whatever the scope names; the city's
 * evaluation office those of all.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR, Role.Name.AGENCY_HEAD})
public class FiguresQuery {

  /** The figures of a scope over a period. */
  public Figures figures(FigureScope scope, Period period) {
    throw new UnsupportedOperationException(scope + " " + period);
  }

  /** One line for each case type that had a case, by code. */
  public List<GroupFigures> byCaseType(FigureScope scope, Period period) {
    throw new UnsupportedOperationException(scope + " " + period);
  }

  /** One line for each agency that had a case, by code. */
  public List<GroupFigures> byAgency(FigureScope scope, Period period) {
    throw new UnsupportedOperationException(scope + " " + period);
  }

  /**
   * One line for each month, the oldest first.
   *
   * @param last the last month
   * @param months how many, 1 or more
   */
  public List<MonthFigures> byMonth(FigureScope scope, YearMonth last, int months) {
    throw new UnsupportedOperationException(scope + " " + last + " " + months);
  }

  /** The steps at which the open cases of a scope have been longest, the longest median first. */
  public List<StepWait> longestSteps(FigureScope scope, int limit) {
    throw new UnsupportedOperationException(scope + " " + limit);
  }
}
