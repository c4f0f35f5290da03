package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
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
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FiguresQuery {

  @Inject private KeptFigures figures;
  @Inject private StepWaits stepWaits;
  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;

  /** The figures of a scope over a period. */
  public Figures figures(FigureScope scope, Period period) {
    return figures.figures(allowed(scope), period);
  }

  /** One line for each case type that had a case, by code. */
  public List<GroupFigures> byCaseType(FigureScope scope, Period period) {
    return figures.byCaseType(allowed(scope), period);
  }

  /** One line for each agency that had a case, by code. */
  public List<GroupFigures> byAgency(FigureScope scope, Period period) {
    return figures.byAgency(allowed(scope), period);
  }

  /**
   * One line for each month, the oldest first.
   *
   * @param last the last month
   * @param months how many, 1 or more
   */
  public List<MonthFigures> byMonth(FigureScope scope, YearMonth last, int months) {
    return figures.byMonth(allowed(scope), last, months);
  }

  /** The steps at which the open cases of a scope have been longest, the longest median first. */
  public List<StepWait> longestSteps(FigureScope scope, int limit) {
    return stepWaits.longest(allowed(scope), limit);
  }

  /** The one place that decides whose figures a caller may see: those of the own agency. */
  private FigureScope allowed(FigureScope asked) {
    long own = agencies.agency(agencyScope.ownAgency()).orElseThrow().id();
    return new FigureScope(OptionalLong.of(own), asked.caseTypeId());
  }
}
