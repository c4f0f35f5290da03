package tw.caseprogress.benchmarks.fill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseNumberSeries;

/**
 * Copies a year's cases into the database of a server that is stopped. Started by {@code
 * benchmarks/fill}.
 *
 * <p>The argument is how many. The server must have run once with the sample: it makes the keys and
 * publishes the case types. Ends with an exception if PostgreSQL refuses a row or a key.
 */
public final class FillProgram {

  private static final PrintStream OUT = System.out;
  private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
  private static final int AT_ONCE = 3;
  private static final int CHUNK = 5_000;

  private final ServerDatabase database;
  private final long cases;
  private final LocalDate today = LocalDate.now(ZONE);
  private final CaseLists lists;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong told = new AtomicLong();
  private final long begun = System.nanoTime();

  private FillProgram(ServerDatabase database, long cases) {
    this.database = database;
    this.cases = cases;
    this.lists = new CaseLists(cases);
  }

  /** Runs the program and says how long each part took. */
  public static void main(String[] args) throws Exception {
    ServerDatabase database =
        new ServerDatabase(
            Integer.getInteger("database", 5432), Path.of(System.getProperty("var", "var")));
    new FillProgram(database, Long.parseLong(args[0])).fill();
  }

  private void fill() throws Exception {
    Path folder = Files.createDirectories(database.var().resolve("filled"));
    try (Connection connection = database.connect()) {
      run(connection, "set maintenance_work_mem = '1GB'");
      Offerings offerings = OfferingReader.read(connection);
      FillSetting setting = setting(connection);
      String password = staff(connection, offerings);
      FastTables tables = new FastTables(connection);
      tables.strip(FilledTable.tables());
      copy(setting, offerings);
      tell("copied");
      tables.restore();
      tell("indexes and keys");
      count(connection, setting);
      vacuum(connection);
      tell("vacuum");
      lists.write(folder);
      Files.writeString(folder.resolve("staff"), staffFile(offerings, password));
      Files.writeString(folder.resolve("cases"), Long.toString(cases));
    }
    OUT.printf("%,d cases, %,d of them running%n", cases, lists.running());
  }

  private FillSetting setting(Connection connection) throws SQLException, IOException {
    InstallationKeys keys = InstallationKeys.of(database.var().resolve("keys"));
    long largest = 0;
    for (String table : FilledTable.withId()) {
      largest = Math.max(largest, number(connection, "select coalesce(max(id), 0) from " + table));
    }
    return new FillSetting(
        keys,
        new CaseNumberSeries(keys.blindIndex()),
        largest + 1,
        number(connection, "select nextval('case_number_serial')"),
        number(connection, "select max(id) from calendar_change"),
        text(
            connection,
            "select version from consent_form where version is not null and agency_code is null"
                + " and in_force_from <= current_date order by in_force_from desc, id desc limit 1"));
  }

  private static String staff(Connection connection, Offerings offerings)
      throws SQLException, IOException {
    String password = "Measure-" + Long.toHexString(new SecureRandom().nextLong());
    FilledStaff.add(connection, offerings.agencyCodes(), password, Instant.now());
    return password;
  }

  /** The password of all, and of each agency, the largest first, an officer and the supervisor. */
  private static String staffFile(Offerings offerings, String password) {
    StringBuilder file = new StringBuilder(password).append('\n');
    for (String code : offerings.agencyCodes()) {
      file.append(code)
          .append(',')
          .append(FilledStaff.officer(code, 0))
          .append(',')
          .append(FilledStaff.supervisor(code))
          .append('\n');
    }
    return file.toString();
  }

  private void copy(FillSetting setting, Offerings offerings)
      throws InterruptedException, ExecutionException {
    WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
    CaseStory story =
        new CaseStory(offerings, new ReceiptDays(calendar, today, cases), calendar, today);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Void>> copiers = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        copiers.add(threads.submit(() -> copyChunks(setting, story)));
      }
      for (Future<Void> copier : copiers) {
        copier.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Void copyChunks(FillSetting setting, CaseStory story) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      run(connection, "set synchronous_commit = off");
      connection.setAutoCommit(false);
      long first = next.getAndAdd(CHUNK);
      while (first < cases) {
        CaseRows rows = new CaseRows(setting, first, CHUNK);
        for (long which = first; which < Math.min(first + CHUNK, cases); which++) {
          FilledCase filled = story.draw(which);
          lists.add(filled, rows.add(filled));
        }
        rows.copyTo(connection);
        tellProgress(first);
        first = next.getAndAdd(CHUNK);
      }
    }
    return null;
  }

  private void tellProgress(long first) {
    long tenth = first * 10 / cases;
    if (told.getAndAccumulate(tenth, Math::max) < tenth) {
      tell(tenth + "0 %");
    }
  }

  /** The product goes on counting where this ends. */
  private void count(Connection connection, FillSetting setting) throws SQLException {
    for (String table : FilledTable.withId()) {
      number(
          connection,
          "select setval(pg_get_serial_sequence('%s', 'id'), (select max(id) from %s))"
              .formatted(table, table));
    }
    number(
        connection, "select setval('case_number_serial', " + (setting.firstSerial() + cases) + ")");
  }

  private static void vacuum(Connection connection) throws SQLException {
    for (String table : FilledTable.tables()) {
      run(connection, "vacuum analyze " + table);
    }
    run(connection, "analyze");
  }

  private void tell(String what) {
    OUT.printf("  %s: %d s%n", what, (System.nanoTime() - begun) / 1_000_000_000L);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    return Long.parseLong(text(connection, sql));
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
