package tw.caseprogress.statistics;

import java.time.YearMonth;

/**
 * The figures of one month among others.
 *
 * @param month of which the running one ends with yesterday
 */
public record MonthFigures(YearMonth month, Figures figures) {}
