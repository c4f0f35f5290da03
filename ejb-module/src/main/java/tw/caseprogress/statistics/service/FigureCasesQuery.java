package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.statistics.CaseFigure;
import tw.caseprogress.statistics.FigureCase;
import tw.caseprogress.statistics.FigureCases;
import tw.caseprogress.statistics.Period;

/**
 * Lists the cases behind a figure of the caller's agency, as they are now and by the definition
 * that the night counts by.
 *
 * <p>Whoever belongs to no agency gets none: the evaluation office sees figures alone.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FigureCasesQuery {

  /** How many cases a page holds. */
  public static final int PAGE = 50;

  /** The last case that can be paged to; whoever wants more takes a shorter period. */
  public static final int LAST = 5_000;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /**
   * The same two halves as the night's: what is open now, and what was closed since the period
   * began. Whatever was open or came in the period is in one of them (case_file_open_by_agency,
   * case_file_closed_by_agency).
   */
  private static final String CASES =
      """
      with bounds as (
        select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as text) as zone),
      cases as (
        select id, registered_at, due_on, closed_on, closed_on_time from case_file, bounds
         where handling_agency_id = ? and (cast(? as bigint) is null or case_type_id = ?)
           and received_on <= last_day and state <> 'CLOSED'
        union all
        select id, registered_at, due_on, closed_on, closed_on_time from case_file, bounds
         where handling_agency_id = ? and (cast(? as bigint) is null or case_type_id = ?)
           and received_on <= last_day and state = 'CLOSED' and closed_on >= first_day),
      counted as (
        select c.*, b.first_day, b.last_day,
               (c.registered_at at time zone b.zone)::date as registered_on,
               c.closed_on is null or c.closed_on > b.last_day as open
          from cases c, bounds b),
      found as (
        select k.id, k.registered_on, k.closed_on, k.last_day, count(*) over () as total
          from counted k
         where k.registered_on <= k.last_day and %s
         order by k.closed_on desc nulls first, k.due_on nulls last, k.id
         offset ? limit ?)
      select f.id, f.registered_on, f.total, c.case_number, c.case_type_version_id,
             c.applicant_name_masked, c.handling_unit, c.officer_login, u.display_name, c.due_on,
             c.closed_on, c.closed_on_time, %s as paused
        from found f
        join case_file c on c.id = f.id
        left join staff_user u on u.login = c.officer_login
       order by c.closed_on desc nulls first, c.due_on nulls last, c.id
      """;

  private static final String PAUSED = PausedOn.condition("k.id", "k.last_day");

  private static final String PAST_DUE =
      "k.open and coalesce(k.due_on < k.last_day, false) and not " + PAUSED;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private Clock clock;

  /**
   * A page of the cases behind a figure.
   *
   * @param caseTypeId one type; empty for all
   * @param offset how many come before the page, 0 to {@value #LAST}
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller belongs to no agency
   */
  public FigureCases cases(CaseFigure figure, Period period, OptionalLong caseTypeId, int offset) {
    long agency = agencies.agency(agencyScope.ownAgency()).orElseThrow().id();
    Long type = caseTypeId.isPresent() ? caseTypeId.getAsLong() : null;
    List<Long> total = new ArrayList<>();
    List<FigureCase> cases =
        tables
            .within(LONGEST)
            .rows(
                CASES.formatted(condition(figure), PausedOn.condition("f.id", "f.last_day")),
                row -> {
                  total.add(row.number("total"));
                  return read(row);
                },
                period.from(),
                period.to(),
                clock.getZone().getId(),
                agency,
                type,
                type,
                agency,
                type,
                type,
                Math.max(0, Math.min(offset, LAST)),
                PAGE);
    return new FigureCases(total.isEmpty() ? 0 : total.get(0), cases);
  }

  private static String condition(CaseFigure figure) {
    return switch (figure) {
      case TO_HANDLE -> "true";
      case CARRIED_OVER -> "k.registered_on < k.first_day";
      case RECEIVED -> "k.registered_on >= k.first_day";
      case CLOSED -> "not k.open";
      case CLOSED_ON_TIME -> "not k.open and k.closed_on_time";
      case CLOSED_LATE -> "not k.open and not k.closed_on_time";
      case OPEN -> "k.open";
      case OPEN_ON_TIME -> "k.open and not (" + PAST_DUE + ")";
      case OPEN_OVERDUE -> PAST_DUE;
      case PAUSED -> "k.open and " + PAUSED;
    };
  }

  private FigureCase read(Row row) {
    CaseTypeView type = catalogue.version(row.number("case_type_version_id"));
    return new FigureCase(
        row.number("id"),
        new CaseNumber(row.text("case_number")).shown(),
        type.nameZh(),
        type.nameEn(),
        row.text("applicant_name_masked"),
        row.text("handling_unit"),
        row.textIfAny("display_name").orElse(row.text("officer_login")),
        row.date("registered_on"),
        row.dateIfAny("due_on"),
        row.dateIfAny("closed_on"),
        row.dateIfAny("closed_on").map(closed -> row.flag("closed_on_time")),
        row.flag("paused"));
  }
}
