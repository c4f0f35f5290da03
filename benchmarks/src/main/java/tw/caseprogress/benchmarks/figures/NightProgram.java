package tw.caseprogress.benchmarks.figures;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.service.DayCount;

/**
 * Counts a day of all agencies as a night does, one after the other, beside a bare aggregate of the
 * six counts of a tally in one statement. Started by {@code benchmarks/figures}.
 */
public final class NightProgram {

  private static final PrintStream OUT = System.out;
  private static final int TIMES = 5;

  private static final String BARE =
      """
      select handling_agency_id, case_type_id, channel,
             count(*) filter (where registered_on < d) as carried_over,
             count(*) filter (where registered_on = d) as received,
             count(*) filter (where closed_on = d and closed_on_time) as closed_on_time,
             count(*) filter (where closed_on = d and not closed_on_time) as closed_late,
             count(*) filter (where closed_on is distinct from d and due_on >= d) as open_on_time,
             count(*) filter (where closed_on is distinct from d and due_on < d) as open_overdue
        from (select handling_agency_id, case_type_id, channel, closed_on, closed_on_time, due_on,
                     cast(registered_at at time zone 'Asia/Taipei' as date) as registered_on,
                     cast(? as date) as d
                from case_file where closed_on is null or closed_on >= ?) c
       where registered_on <= d
       group by 1, 2, 3
      """;

  private NightProgram() {}

  /**
   * Runs the program and prints its figures.
   *
   * @param args the address of the database for JDBC, and the days to count
   */
  public static void main(String[] args) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(args[0]);
    TableReader tables = new TableReader(database);
    WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
    DayCount count =
        new DayCount(tables, agency -> calendar, Clock.system(ZoneId.of("Asia/Taipei")));
    List<Long> agencies = tables.rows("select id from agency order by id", row -> row.number(1));
    OUT.println("| day | agencies | counted, median | bare aggregate, median | ratio |");
    for (int i = 1; i < args.length; i++) {
      LocalDate day = LocalDate.parse(args[i]);
      double counted = median(() -> agencies.forEach(agency -> count.of(agency, day)));
      double bare = median(() -> tables.rows(BARE, row -> row.number(4), day, day));
      OUT.printf(
          "| %s | %d | %.0f ms | %.0f ms | %.2f |%n",
          day, agencies.size(), counted, bare, counted / bare);
    }
  }

  private static double median(Runnable work) {
    List<Double> times = new ArrayList<>();
    work.run();
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      work.run();
      times.add((System.nanoTime() - begin) / 1e6);
    }
    Collections.sort(times);
    return times.get(TIMES / 2);
  }
}
