package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.statistics.opendata.MonthsSelection;
import tw.caseprogress.statistics.opendata.StatisticsBusyException;
import tw.caseprogress.statistics.opendata.StatisticsFailedException;
import tw.caseprogress.statistics.opendata.StatisticsSelection;
import tw.caseprogress.statistics.service.RecentStatistics;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.api.ProblemException;

/**
 * The open data: how many cases, how many on time, by finished months; small groups are withheld.
 */
@ApplicationScoped
@Path("statistics")
public class StatisticsResource {

  // qs: who takes anything gets JSON
  private static final String CSV = "text/csv; charset=UTF-8; qs=0.5";

  private static final Duration BUSY = Duration.ofSeconds(5);

  private final RecentStatistics statistics;
  private final CaseTypeCatalogue catalogue;
  private final AgencyCatalogue agencies;

  protected StatisticsResource() {
    this(null, null, null);
  }

  @Inject
  public StatisticsResource(
      RecentStatistics statistics, CaseTypeCatalogue catalogue, AgencyCatalogue agencies) {
    this.statistics = statistics;
    this.catalogue = catalogue;
    this.agencies = agencies;
  }

  /**
   * Tells the open data of a window of days, widened to whole finished months. As JSON or, where
   * CSV is asked for, as a table of one row.
   *
   * @param from the first day
   * @param to the last day
   * @param agency the code of the handling agency; all when left out
   * @param caseType the code of the case type; all when left out
   * @param format csv or json; as Accept says when left out
   */
  @GET
  @Produces({MediaType.APPLICATION_JSON, CSV})
  public StatisticsAnswer figures(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("agency") String agency,
      @QueryParam("caseType") String caseType,
      @QueryParam("format") String format) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<DateWindow> window = DateWindow.read(from, to, faults);
    Codes codes = codes(agency, caseType, format, faults);
    DateWindow days = window.orElseThrow();
    StatisticsSelection selection =
        new StatisticsSelection(days.from(), days.to(), codes.agency(), codes.caseType());
    return told(() -> StatisticsAnswer.of(selection, statistics.figures(selection)));
  }

  /**
   * Tells the open data month by month, of all agencies together and of each. As JSON or, where CSV
   * is asked for, as a table.
   *
   * @param from the first month
   * @param to the last month
   * @param agency the code of the handling agency; all when left out
   * @param caseType the code of the case type; all together when left out
   * @param format csv or json; as Accept says when left out
   */
  @GET
  @Path("months")
  @Produces({MediaType.APPLICATION_JSON, CSV})
  public StatisticsMonthsAnswer months(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("agency") String agency,
      @QueryParam("caseType") String caseType,
      @QueryParam("format") String format) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<CoveredMonths> months = MonthWindow.read(from, to, faults);
    Codes codes = codes(agency, caseType, format, faults);
    MonthsSelection selection =
        new MonthsSelection(months.orElseThrow(), codes.agency(), codes.caseType());
    return told(() -> StatisticsMonthsAnswer.of(selection, statistics.months(selection)));
  }

  private static <T> T told(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (StatisticsBusyException e) {
      throw ProblemException.tooManyRequests(BUSY);
    } catch (StatisticsFailedException e) {
      throw ProblemException.unavailable(e.retryAfter());
    }
  }

  /** Reads both; refuses what is wrong so far, all of it. */
  private Codes codes(String agency, String caseType, String format, List<FieldFault> faults) {
    Codes codes = new Codes(code(agency), code(caseType));
    if (codes.agency().filter(code -> agencies.agency(code).isEmpty()).isPresent()) {
      faults.add(FieldFault.of("agency", "unknown"));
    }
    if (codes.caseType().filter(code -> !catalogue.isKnown(code)).isPresent()) {
      faults.add(FieldFault.of("caseType", "unknown"));
    }
    if (format != null && !AskedFormat.isKnown(format)) {
      faults.add(FieldFault.of("format", "unknown"));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
    return codes;
  }

  private static Optional<String> code(String parameter) {
    return Optional.of(TypedLine.technical(parameter)).filter(code -> !code.isEmpty());
  }

  /** Whose cases are asked for. */
  private record Codes(Optional<String> agency, Optional<String> caseType) {}
}
