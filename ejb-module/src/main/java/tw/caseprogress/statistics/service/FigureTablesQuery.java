package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.table.FigureOrderException;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.FigureTableOrder;
import tw.caseprogress.statistics.table.FigureTableOrder.Fault;
import tw.caseprogress.statistics.table.FigureTables;
import tw.caseprogress.statistics.table.FigureWords;

/**
 * Answers tables of figures, ready for screens, prints and files: what an order names, confined to
 * what the caller may see ({@link FiguresQuery}).
 */
@Stateless
@RolesAllowed({
  Role.Name.CASE_OFFICER,
  Role.Name.SUPERVISOR,
  Role.Name.AGENCY_HEAD,
  Role.Name.EVALUATION_OFFICER
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FigureTablesQuery {

  private static final String CASE_TYPE = "caseType";
  private static final String AGENCY = "agency";

  @Inject private FiguresQuery figures;
  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue caseTypes;
  @Inject private Clock clock;

  /**
   * The table that an order names.
   *
   * @throws FigureOrderException if there is no such table
   */
  public FigureTable table(FigureTableOrder order, Locale language) {
    LocalDate today = LocalDate.now(clock);
    order
        .fault(today)
        .ifPresent(
            fault -> {
              throw new FigureOrderException(fault);
            });
    Optional<AgencyView> agency = agency(order);
    FigureScope scope = new FigureScope(id(agency), caseType(order));
    FigureWords words = FigureWords.of(language);
    Period period = order.covered(today);
    FigureTables tables = new FigureTables(words, whose(agency, words), period);
    String row = agency.isPresent() ? CASE_TYPE : AGENCY;
    return switch (order.kind()) {
      case CASE_TYPES -> tables.byCaseType(figures.byCaseType(scope, period), total(scope, period));
      case AGENCIES -> tables.byAgency(figures.byAgency(scope, period), total(scope, period));
      case MONTHS ->
          tables.byMonth(figures.byMonth(scope, YearMonth.from(period.to()), order.months()));
      case INTEGRITY -> tables.integrity(row, groups(row, scope, period), total(scope, period));
      case WORKING_DAYS ->
          tables.workingDays(row, groups(row, scope, period), total(scope, period));
    };
  }

  /** The name of whose figures somebody sees who orders those of an agency, or names none. */
  public String issuer(FigureTableOrder order, Locale language) {
    return whose(agency(order), FigureWords.of(language));
  }

  private Figures total(FigureScope scope, Period period) {
    return figures.figures(scope, period);
  }

  private List<GroupFigures> groups(String row, FigureScope scope, Period period) {
    return row.equals(CASE_TYPE)
        ? figures.byCaseType(scope, period)
        : figures.byAgency(scope, period);
  }

  /** The caller's own agency where the caller is confined to it, whatever the order names. */
  private Optional<AgencyView> agency(FigureTableOrder order) {
    return agencyScope
        .confinedTo()
        .or(order::agencyCode)
        .map(
            code ->
                agencies.agency(code).orElseThrow(() -> new FigureOrderException(Fault.AGENCY)));
  }

  private static OptionalLong id(Optional<AgencyView> agency) {
    return agency.map(one -> OptionalLong.of(one.id())).orElseGet(OptionalLong::empty);
  }

  private OptionalLong caseType(FigureTableOrder order) {
    return order
        .caseTypeCode()
        .map(code -> OptionalLong.of(caseTypeId(code)))
        .orElseGet(OptionalLong::empty);
  }

  private long caseTypeId(String code) {
    return caseTypes.versions(code).values().stream()
        .findFirst()
        .map(CaseTypeView::caseTypeId)
        .orElseThrow(() -> new FigureOrderException(Fault.CASE_TYPE));
  }

  private static String whose(Optional<AgencyView> agency, FigureWords words) {
    return agency
        .map(one -> words.choose(one.nameZh(), one.nameEn()))
        .orElseGet(() -> words.say("city"));
  }
}
