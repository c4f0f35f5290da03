package tw.caseprogress.benchmarks.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.service.DayCount;

/**
 * Counts a day of all agencies, one after the other and on three threads as a night does, beside a
 * bare aggregate of the six counts of a tally in one statement. Started by {@code
 * benchmarks/figures} for a scratch database, by {@code benchmarks/night} for a filled one.
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

  private static final int THREADS = 3; // as the night's job has

  private NightProgram() {}

  /**
   * Runs the program and prints its figures.
   *
   * @param args the address of the database for JDBC, empty text for that of a filled server, and
   *     the days to count
   */
  public static void main(String[] args) throws Exception {
    TableReader tables = new TableReader(KeptConnections.of(database(args[0])));
    WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
    DayCount count =
        new DayCount(tables, agency -> calendar, Clock.system(ZoneId.of("Asia/Taipei")));
    List<Long> agencies = tables.rows("select id from agency order by id", row -> row.number(1));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    OUT.println(
        "| day | agencies | one by one | on three threads | bare aggregate | ratios |\n"
            + "|---|---|---|---|---|---|");
    for (int i = 1; i < args.length; i++) {
      LocalDate day = LocalDate.parse(args[i]);
      double counted = median(() -> agencies.forEach(agency -> count.of(agency, day)));
      double together = median(() -> together(threads, agencies, a -> count.of(a, day)));
      double bare = median(() -> tables.rows(BARE, row -> row.number(4), day, day));
      OUT.printf(
          "| %s | %d | %.0f ms | %.0f ms | %.0f ms | %.2f, %.2f |%n",
          day, agencies.size(), counted, together, bare, counted / bare, together / bare);
    }
    threads.shutdown();
  }

  private static DataSource database(String address) throws IOException {
    if (address.isEmpty()) {
      return new ServerDatabase(
              Integer.getInteger("database", 5432), Path.of(System.getProperty("var", "var")))
          .dataSource();
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(address);
    return database;
  }

  private static void together(ExecutorService threads, List<Long> agencies, Consumer<Long> work) {
    List<Future<?>> all = new ArrayList<>();
    for (Long agency : agencies) {
      all.add(threads.submit(() -> work.accept(agency)));
    }
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
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
