package tw.caseprogress.benchmarks.figures;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.service.KeptFigures;

/**
 * Asks for figures over {@code benchmarks/sql/figures-days.sql} as the product does, beside a plain
 * sum over the days of the same question. Started by {@code benchmarks/figures}.
 */
public final class FiguresProgram {

  private static final PrintStream OUT = System.out;
  private static final int TIMES = 15;
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final List<Period> PERIODS =
      List.of(
          new Period(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30)),
          new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
          new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 30)),
          new Period(LocalDate.of(2025, 10, 16), LocalDate.of(2026, 10, 15)),
          new Period(LocalDate.of(2024, 12, 16), LocalDate.of(2026, 11, 15)));

  private final TableReader tables;
  private final KeptFigures figures;

  private FiguresProgram(TableReader tables) {
    Instant now = TODAY.atStartOfDay(ZoneId.of("Asia/Taipei")).toInstant();
    this.tables = tables;
    this.figures = new KeptFigures(tables, Clock.fixed(now, ZoneId.of("Asia/Taipei")));
  }

  /**
   * Runs the program and prints its figures.
   *
   * @param args the address of the database for JDBC
   */
  public static void main(String[] args) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[0]);
    new FiguresProgram(new TableReader(database)).measure();
  }

  private void measure() {
    long agency = tables.count("select agency_id from deadline_day limit 1");
    long type =
        tables.count("select case_type_id from deadline_day where case_type_id > 0 limit 1");
    OptionalLong none = OptionalLong.empty();
    OUT.println("| question | period | median | longest | plain sum over the days | ratio |");
    for (Period period : PERIODS) {
      row("city", period, plain("true"), () -> figures.figures(FigureScope.ofCity(), period));
      row(
          "city by agency",
          period,
          plain("true"),
          () -> figures.byAgency(FigureScope.ofCity(), period));
      row(
          "city by type",
          period,
          plain("true"),
          () -> figures.byCaseType(FigureScope.ofCity(), period));
      FigureScope ofType = new FigureScope(none, OptionalLong.of(type));
      String typed = plain("case_type_id = " + type);
      row("one type", period, typed, () -> figures.figures(ofType, period));
      row("one type by agency", period, typed, () -> figures.byAgency(ofType, period));
      FigureScope own = FigureScope.ofAgency(agency);
      String owned = plain("agency_id = " + agency);
      row("one agency", period, owned, () -> figures.figures(own, period));
      row("one agency by type", period, owned, () -> figures.byCaseType(own, period));
    }
    Period year = PERIODS.get(2);
    row("city, 12 months", year, plain("true"), () -> months(FigureScope.ofCity()));
    row("one agency, 12 months", year, plain("true"), () -> months(FigureScope.ofAgency(agency)));
  }

  private void months(FigureScope scope) {
    figures.byMonth(scope, YearMonth.from(TODAY).minusMonths(1), 12);
  }

  private static String plain(String condition) {
    return "select sum(received) from deadline_day where case_type_id is not null"
        + " and business_date between ? and ? and "
        + condition;
  }

  private void row(String question, Period period, String plain, Runnable ask) {
    List<Double> times = times(ask);
    List<Double> bare = times(() -> tables.count(plain, period.from(), period.to()));
    double median = times.get(TIMES / 2);
    OUT.printf(
        "| %s | %s to %s | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
        question,
        period.from(),
        period.to(),
        median,
        times.get(TIMES - 1),
        bare.get(TIMES / 2),
        median / bare.get(TIMES / 2));
  }

  private static List<Double> times(Runnable ask) {
    List<Double> times = new ArrayList<>();
    ask.run();
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      ask.run();
      times.add((System.nanoTime() - begin) / 1e6);
    }
    Collections.sort(times);
    return times;
  }
}
