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

  /**
   * How many cases are counted and can be paged through; whoever wants more takes a shorter period.
   */
  public static final int LAST = 1_000;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /**
   * The same two halves as the night's: what is open now, and what was closed since the period
   * began. Whatever was open or came in the period is in one of them. Of each as many as can be
   * paged through, in the order of its index (case_file_open_by_agency, case_file_closed_by_agency
   * or …_type), so that a long history is not read to its end.
   */
  private static final String CASES =
      """
      with found as (
        (%s order by k.due_on nulls last, k.id limit ?)
        union all
        (%s order by k.closed_on%s, k.id%s limit ?)),
      listed as (
        select f.*, count(*) over () as total
          from found f
         order by f.closed_on is not null, f.closed_on%s, f.due_on nulls last, f.id
         offset ? limit ?)
      select f.id, f.registered_on, f.total, c.case_number, c.case_type_version_id,
             c.applicant_name_masked, c.handling_unit, c.officer_login, u.display_name, c.due_on,
             c.closed_on, c.closed_on_time, %s as paused
        from listed f
        join case_file c on c.id = f.id
        left join staff_user u on u.login = c.officer_login
       order by f.closed_on is not null, f.closed_on%s, f.due_on nulls last, f.id
      """;

  private static final String HALF =
      """
      select k.id, k.due_on, k.closed_on, k.registered_on, k.last_day
        from (select c.id, c.due_on, c.closed_on, c.closed_on_time, b.first_day, b.last_day,
                     (c.registered_at at time zone cast(? as text))::date as registered_on,
                     c.closed_on is null or c.closed_on > b.last_day as open
                from case_file c,
                     lateral (select cast(? as date) as first_day,
                                     cast(? as date) as last_day) b
               where c.handling_agency_id = ? and c.received_on <= b.last_day and %s) k
       where k.registered_on <= k.last_day and %s""";

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
    List<Object> half = new ArrayList<>();
    half.addAll(List.of(clock.getZone().getId(), period.from(), period.to(), agency));
    caseTypeId.ifPresent(half::add);
    half.add(LAST + 1);
    List<Object> parameters = new ArrayList<>(half);
    parameters.addAll(half);
    parameters.add(Math.max(0, Math.min(offset, LAST)));
    parameters.add(PAGE);
    List<Long> total = new ArrayList<>();
    List<FigureCase> cases =
        tables
            .within(LONGEST)
            .rows(
                statement(figure, caseTypeId.isPresent()),
                row -> {
                  total.add(row.number("total"));
                  return read(row);
                },
                parameters.toArray());
    return new FigureCases(total.isEmpty() ? 0 : Math.min(total.get(0), LAST + 1L), cases);
  }

  /**
   * What was closed in the period stands with the latest first; what was open then, with those that
   * were closed soonest afterwards: of a period long ago the others are far away.
   */
  private static String statement(CaseFigure figure, boolean ofOneType) {
    String type = ofOneType ? " and c.case_type_id = ?" : "";
    String direction = isOfClosed(figure) ? " desc" : "";
    String since = isOfOpen(figure) ? "c.closed_on > b.last_day" : "c.closed_on >= b.first_day";
    String open = isOfClosed(figure) ? "c.state <> 'CLOSED' and false" : "c.state <> 'CLOSED'";
    String until = isOfClosed(figure) ? " and c.closed_on <= b.last_day" : "";
    return CASES.formatted(
        HALF.formatted(open + type, condition(figure)),
        HALF.formatted("c.state = 'CLOSED' and " + since + until + type, condition(figure)),
        direction,
        direction,
        direction,
        PausedOn.condition("f.id", "f.last_day"),
        direction);
  }

  private static boolean isOfClosed(CaseFigure figure) {
    return switch (figure) {
      case CLOSED, CLOSED_ON_TIME, CLOSED_LATE -> true;
      default -> false;
    };
  }

  private static boolean isOfOpen(CaseFigure figure) {
    return switch (figure) {
      case OPEN, OPEN_ON_TIME, OPEN_OVERDUE, PAUSED -> true;
      default -> false;
    };
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
