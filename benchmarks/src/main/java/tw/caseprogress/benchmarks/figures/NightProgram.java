package tw.caseprogress.benchmarks.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.benchmarks.OneConnection;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.service.DayCount;

/**
 * Counts a day of all agencies as a night does, one after the other, beside a bare aggregate of the
 * six counts of a tally in one statement. Both have one connection and one process of the database
 * to themselves, whose CPU is told beside the time: it hangs less on what else the machine does.
 * Started by {@code benchmarks/figures} for a scratch database, by {@code benchmarks/night} for a
 * filled one.
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
   * @param args the address of the database for JDBC, empty text for that of a filled server, and
   *     the days to count
   */
  public static void main(String[] args) throws SQLException, IOException {
    PGSimpleDataSource database = database(args[0]);
    database.setOptions("-c max_parallel_workers_per_gather=0");
    try (OneConnection connection = new OneConnection(database)) {
      measure(connection, List.of(args).subList(1, args.length));
    }
  }

  private static PGSimpleDataSource database(String address) throws IOException {
    if (address.isEmpty()) {
      return new ServerDatabase(
              Integer.getInteger("database", 5432), Path.of(System.getProperty("var", "var")))
          .dataSource();
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(address);
    return database;
  }

  private static void measure(OneConnection connection, List<String> days) {
    TableReader tables = new TableReader(connection.dataSource());
    WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
    DayCount count =
        new DayCount(tables, agency -> calendar, Clock.system(ZoneId.of("Asia/Taipei")));
    List<Long> agencies = tables.rows("select id from agency order by id", row -> row.number(1));
    OUT.println("| day | agencies | counted | bare aggregate | ratio | ratio of CPU |");
    for (String date : days) {
      LocalDate day = LocalDate.parse(date);
      Cost counted = cost(connection, () -> agencies.forEach(agency -> count.of(agency, day)));
      Cost bare = cost(connection, () -> tables.rows(BARE, row -> row.number(4), day, day));
      OUT.printf(
          "| %s | %d | %s | %s | %.2f | %.2f |%n",
          day,
          agencies.size(),
          counted,
          bare,
          counted.millis() / bare.millis(),
          counted.cpuMillis() / bare.cpuMillis());
    }
  }

  /** What a run costs on the average. */
  private record Cost(double millis, double cpuMillis) {
    @Override
    public String toString() {
      return "%.0f ms (CPU %.0f ms)".formatted(millis, cpuMillis);
    }
  }

  /** After as many runs as it takes the driver to have the statement prepared. */
  private static Cost cost(OneConnection connection, Runnable work) {
    for (int i = 0; i < TIMES; i++) {
      work.run();
    }
    long begin = System.nanoTime();
    Duration cpu = connection.cpu();
    for (int i = 0; i < TIMES; i++) {
      work.run();
    }
    double millis = (System.nanoTime() - begin) / 1e6;
    return new Cost(millis / TIMES, connection.cpu().minus(cpu).toNanos() / 1e6 / TIMES);
  }
}
