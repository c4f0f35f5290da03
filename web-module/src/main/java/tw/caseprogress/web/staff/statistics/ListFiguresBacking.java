package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.service.FiguresQuery;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.FigureTables;

/** The tables of the page of figures: case types by risk, months, working days, trust. */
@Named
@RequestScoped
public class ListFiguresBacking {

  /** What a screen has room for; files hold all columns. */
  private static final Set<String> OF_TYPES =
      Set.of(
          "toHandle",
          "closed",
          "closedOnTime",
          "closedLate",
          "onTimeRate",
          "openOverdue",
          "open",
          "paused",
          "medianWorkingDays");

  private static final Set<String> OF_MONTHS =
      Set.of("received", "closed", "closedOnTime", "closedLate", "onTimeRate", "openOverdue");

  @Inject private ShowFiguresBacking shown;
  @Inject private FiguresQuery query;
  @Inject private FigureReader reader;
  @Inject private Clock clock;

  private List<GroupFigures> caseTypes;
  private List<MonthFigures> months;

  /** Those with most overdue cases first, then those with the lowest rate. */
  public List<GroupFigures> caseTypes() {
    if (caseTypes == null) {
      caseTypes =
          query.byCaseType(reader.scope(choice()), choice().period()).stream()
              .sorted(
                  Comparator.<GroupFigures>comparingLong(one -> -overdue(one))
                      .thenComparingDouble(ListFiguresBacking::rate)
                      .thenComparing(GroupFigures::code))
              .toList();
    }
    return caseTypes;
  }

  /** The twelve months up to the last day that is shown. */
  public List<MonthFigures> months() {
    if (months == null) {
      months =
          query.byMonth(
              reader.scope(choice()), YearMonth.from(choice().getTo()), FiguresChoice.TREND_MONTHS);
    }
    return months;
  }

  public ShownTable getTypes() {
    FigureTable table = tables().byCaseType(caseTypes(), figures());
    return ShownTable.of(table, OF_TYPES, reader.words(), links().ofCaseTypes(caseTypes()));
  }

  public ShownTable getMonths() {
    FigureTable table = tables().byMonth(months());
    return ShownTable.of(
        table, OF_MONTHS, reader.words(), links().ofMonths(months(), LocalDate.now(clock)));
  }

  public ShownTable getDays() {
    return plain(tables().workingDays("caseType", caseTypes(), figures()));
  }

  public ShownTable getIntegrity() {
    return plain(tables().integrity("caseType", caseTypes(), figures()));
  }

  /** What the words of all these tables mean, each said once. */
  public List<String> getDefinitions() {
    FigureTables tables = tables();
    return List.of(
            tables.byCaseType(List.of(), figures()),
            tables.byMonth(List.of()),
            tables.workingDays("caseType", List.of(), figures()),
            tables.integrity("caseType", List.of(), figures()))
        .stream()
        .flatMap(table -> table.definitions().stream())
        .distinct()
        .toList();
  }

  private ShownTable plain(FigureTable table) {
    return ShownTable.of(table, Set.of(), reader.words(), (row, column) -> "");
  }

  private FigureTables tables() {
    return new FigureTables(reader.words(), reader.whose(choice()), choice().period());
  }

  private FigureLinks links() {
    return new FigureLinks(choice(), !reader.isOfCity());
  }

  private Figures figures() {
    return shown.getFigures();
  }

  private FiguresChoice choice() {
    return shown.getChoice();
  }

  private static long overdue(GroupFigures one) {
    return one.figures().tally().openOverdue();
  }

  private static double rate(GroupFigures one) {
    return one.figures().tally().onTimeRate().orElse(1);
  }
}
