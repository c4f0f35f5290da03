package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.statistics.CaseFigure;
import tw.caseprogress.statistics.FigureCase;
import tw.caseprogress.statistics.FigureCases;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.service.FigureCasesQuery;
import tw.caseprogress.statistics.service.FiguresQuery;
import tw.caseprogress.statistics.table.Figure;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/statistics/cases.xhtml}: the cases behind one figure, page by page. */
@Named
@RequestScoped
public class ListFigureCasesBacking {

  @Inject private FigureCasesQuery query;
  @Inject private FiguresQuery figures;
  @Inject private FigureReader reader;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private final FiguresChoice choice = new FiguresChoice();
  private String figure;
  private int first;
  private CaseFigure wanted;
  private FigureCases cases;
  private long counted;

  /**
   * Lists the cases of the figure that the address names; of what is overdue where it names none.
   */
  public void load() {
    choice.complete(LocalDate.now(clock)).ifPresent(fault -> texts.refuse("FigureOrder." + fault));
    wanted = CaseFigure.of(figure == null ? "" : figure).orElse(CaseFigure.OPEN_OVERDUE);
    FigureScope scope = reader.scope(choice);
    cases = query.cases(wanted, choice.period(), scope.caseTypeId(), first);
    counted = wanted.in(figures.figures(scope, choice.period()));
  }

  public FigureCases getCases() {
    return cases;
  }

  /** The word of the figure. */
  public String getHead() {
    return reader.words().head(wanted.key());
  }

  /** What the figure means. */
  public String getDefinition() {
    return reader.words().definition(Figure.valueOf(wanted.name())).orElse("");
  }

  /** How many the night counted. */
  public long getCounted() {
    return counted;
  }

  /** Whether cases were changed since the night counted them. */
  public boolean isChangedSince() {
    return isMore() ? counted <= FigureCasesQuery.LAST : counted != cases.count();
  }

  /** Whether there are more than can be paged through. */
  public boolean isMore() {
    return cases.count() > FigureCasesQuery.LAST;
  }

  /** How many there are, in words. */
  public String getCount() {
    return isMore()
        ? texts.get("caseTable.text.more", FigureCasesQuery.LAST)
        : Long.toString(cases.count());
  }

  /** How many can be paged through. */
  public int getLast() {
    return FigureCasesQuery.LAST;
  }

  /** How a case stood to its due date at the end of the period. */
  public String standing(FigureCase one) {
    if (isOpen(one)) {
      return one.paused() ? "wait" : isOverdue(one) ? "late" : "ok";
    }
    return one.closedOnTime().orElse(false) ? "calm" : "late";
  }

  /** The same in words. */
  public String standingInWords(FigureCase one) {
    String key =
        isOpen(one)
            ? one.paused() ? "paused" : isOverdue(one) ? "overdue" : "open"
            : one.closedOnTime().orElse(false) ? "onTime" : "late";
    return texts.get("staff_statistics_cases.label." + key);
  }

  private boolean isOpen(FigureCase one) {
    return one.closedOn().filter(day -> !day.isAfter(choice.getTo())).isEmpty();
  }

  private boolean isOverdue(FigureCase one) {
    return one.dueOn().filter(day -> day.isBefore(choice.getTo())).isPresent();
  }

  /** The address of the page of figures from which this one came. */
  public String getBack() {
    return "/staff/statistics/overview" + choice.toQuery();
  }

  /** The address of another page of the list; empty where there is none. */
  public String page(int from) {
    return from < 0 || from >= cases.count() || from >= FigureCasesQuery.LAST
        ? ""
        : "/staff/statistics/cases"
            + choice.queryOfCases(wanted.key(), choice.getCaseType())
            + (from == 0 ? "" : "&first=" + from);
  }

  public String getPrevious() {
    return first == 0 ? "" : page(Math.max(0, first - FigureCasesQuery.PAGE));
  }

  public String getNext() {
    return page(first + FigureCasesQuery.PAGE);
  }

  /** Which of all are on the page, in words. */
  public String getPlace() {
    return texts.get(
        "staff_statistics_cases.text.place",
        cases.cases().isEmpty() ? 0 : first + 1,
        first + cases.cases().size(),
        getCount());
  }

  public String getPeriod() {
    return reader.words().period(choice.period());
  }

  public String getWhose() {
    return reader.whose(choice);
  }

  public FiguresChoice getChoice() {
    return choice;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public int getFirst() {
    return first;
  }

  public void setFirst(int first) {
    this.first = first;
  }
}
