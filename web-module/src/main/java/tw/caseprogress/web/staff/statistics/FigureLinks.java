package tw.caseprogress.web.staff.statistics;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.statistics.CaseFigure;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MonthFigures;

/**
 * Where the numbers of a page of figures lead: those of an agency to its cases, those of the city
 * to the figures of one agency; names lead to their own figures.
 *
 * @param listed whether the reader may see cases
 */
record FigureLinks(FiguresChoice choice, boolean listed) {

  private static final String PAGE = "/staff/statistics/overview";
  private static final String CASES = "/staff/statistics/cases";

  /** Of rows that are case types. */
  ShownTable.Links ofCaseTypes(List<GroupFigures> types) {
    return (row, column) -> {
      String code = row < 0 ? choice.getCaseType() : types.get(row).code();
      if (column.equals("caseType")) {
        return row < 0 ? "" : PAGE + choice.queryOfCaseType(code);
      }
      return cases(column, code);
    };
  }

  /** Of rows that are agencies. */
  ShownTable.Links ofAgencies(List<GroupFigures> agencies) {
    return (row, column) ->
        row >= 0 && column.equals("agency")
            ? PAGE + choice.queryOfAgency(agencies.get(row).code())
            : "";
  }

  /** Of rows that are months: all of a row leads to the figures of that month. */
  ShownTable.Links ofMonths(List<MonthFigures> months, LocalDate today) {
    return (row, column) ->
        row >= 0 && column.equals("month") && months.get(row).month().atDay(1).isBefore(today)
            ? PAGE + choice.queryOf(months.get(row).month(), today)
            : "";
  }

  /** Of one number; empty where no list is behind it, or not for this reader. */
  String cases(String figure, String caseTypeCode) {
    return listed && CaseFigure.of(figure).isPresent()
        ? CASES + choice.queryOfCases(figure, caseTypeCode)
        : "";
  }
}
