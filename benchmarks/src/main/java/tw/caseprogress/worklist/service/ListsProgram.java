package tw.caseprogress.worklist.service;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.benchmarks.OneConnection;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.WorklistStatements.Asked;

/**
 * Asks all that the worklist offers, of the largest agency of {@code
 * benchmarks/sql/lists-cases.sql}: each tab in each order, narrowed in each way, its first page,
 * its last one and its counts, with the product's own statements; then eight people at once.
 * Started by {@code benchmarks/lists}.
 */
public final class ListsProgram {

  private static final PrintStream OUT = System.out;
  private static final int TIMES = 3;
  private static final double SLOW_MILLIS = 50;
  private static final int USERS = 8;
  private static final int SECONDS = 20;
  private static final int LAST_PAGE = 988;
  private static final int PAGE = 12;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String OFFICER = "officer.1.7";
  private static final String NAME = "王小明";

  private final KeyedHash hash = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private final PGSimpleDataSource database;
  private final TableReader tables;
  private final WorklistStatements statements;
  private final WorklistStatements ofTwo;
  private final Map<String, List<Double>> figures = new TreeMap<>();

  private ListsProgram(String url) throws SQLException {
    database = new PGSimpleDataSource();
    database.setUrl(url);
    tables = new TableReader(new OneConnection(database).dataSource());
    long agency = tables.count("select id from agency where code = '9000000001'");
    statements = statements(agency, Set.of(OFFICER));
    ofTwo = statements(agency, Set.of(OFFICER, "officer.1.8"));
  }

  private WorklistStatements statements(long agency, Set<String> mine) {
    return new WorklistStatements(agency, mine, MONDAY, MONDAY.plusDays(3), true, hash);
  }

  /**
   * Runs the program and prints its figures.
   *
   * @param args the address of the database for JDBC
   */
  public static void main(String[] args) throws Exception {
    ListsProgram program = new ListsProgram(args[0]);
    program.giveTheName();
    program.askAll();
    program.askTogether();
  }

  /** A thousand cases have the name that is searched for. */
  private void giveTheName() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update case_file set applicant_name_index = ?"
                    + " where applicant_name_index = sha256('0')")) {
      update.setBytes(1, BlindIndex.name(hash, NAME));
      update.executeUpdate();
    }
  }

  private void askAll() {
    OUT.println("| question | asked | median | p95 | longest |");
    OUT.println("|---|---|---|---|---|");
    List<WorklistFilter> narrowed = narrowed();
    for (WorklistFilter filter : narrowed) {
      ask("counts of the groups", statementsOf(filter).counts(filter));
      for (WorklistGroup group : WorklistGroup.values()) {
        askGroup(filter, group);
      }
    }
    ask("menus", new Asked(WorklistStatements.NAMES, List.of(statements.agencyId())));
    ask("tasks in the menu", statements.count(WorklistFilter.OWN.of(WorklistGroup.WITH_TASKS)));
    ask("approvals in the menu", statements.count(WorklistStatements.TO_APPROVE));
    figures.forEach(ListsProgram::print);
  }

  private void askGroup(WorklistFilter filter, WorklistGroup group) {
    WorklistStatements of = statementsOf(filter);
    ask(group + " counted", of.count(filter.of(group)));
    for (WorklistOrder order : group.isClosed() ? List.of(WorklistOrder.RISK) : orders()) {
      for (boolean descending : new boolean[] {false, true}) {
        WorklistFilter sorted = sorted(filter.of(group), order, descending);
        ask(group + " by " + order + (descending ? " down" : ""), page(of, sorted, 0));
        if (order == WorklistOrder.RISK) {
          ask(group + ", last page", page(of, sorted, LAST_PAGE));
        }
      }
    }
  }

  private static List<WorklistOrder> orders() {
    return List.of(WorklistOrder.values());
  }

  private static Asked page(WorklistStatements of, WorklistFilter filter, int offset) {
    Asked page = of.page(filter, offset, PAGE);
    return new Asked(ListedCases.statement(page.sql(), of.orderBy(filter)), page.parameters());
  }

  private WorklistStatements statementsOf(WorklistFilter filter) {
    return filter.onlyMine() ? ofTwo : statements;
  }

  /** All ways to narrow a list: whose cases, of which unit and type, due when; and a search. */
  private static List<WorklistFilter> narrowed() {
    List<WorklistFilter> all = new ArrayList<>();
    for (Optional<String> officer :
        List.of(Optional.<String>empty(), Optional.of(OFFICER), Optional.of(""))) {
      all.addAll(narrowed(false, officer));
    }
    all.addAll(narrowed(true, Optional.empty()));
    all.add(
        filter(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(NAME), 0));
    return all;
  }

  private static List<WorklistFilter> narrowed(boolean mine, Optional<String> officer) {
    List<WorklistFilter> all = new ArrayList<>();
    for (Optional<String> unit : List.of(Optional.<String>empty(), Optional.of("承辦第3科"))) {
      for (Optional<String> type :
          List.of(Optional.<String>empty(), Optional.of("TYPE-1"), Optional.of("TYPE-20"))) {
        for (int days : new int[] {0, 5}) {
          all.add(filter(mine, officer, unit, type, Optional.empty(), days));
        }
      }
    }
    return all;
  }

  private static WorklistFilter filter(
      boolean mine,
      Optional<String> officer,
      Optional<String> unit,
      Optional<String> type,
      Optional<String> text,
      int days) {
    Optional<LocalDate> from = Optional.of(MONDAY).filter(day -> days > 0);
    return new WorklistFilter(
        Optional.empty(),
        type,
        mine,
        officer,
        unit,
        text,
        from,
        from.map(day -> day.plusDays(days)),
        Optional.<CaseSpan>empty(),
        WorklistOrder.RISK,
        false);
  }

  private static WorklistFilter sorted(
      WorklistFilter filter, WorklistOrder order, boolean descending) {
    return new WorklistFilter(
        filter.group(),
        filter.caseTypeCode(),
        filter.onlyMine(),
        filter.officerLogin(),
        filter.unit(),
        filter.text(),
        filter.dueFrom(),
        filter.dueTo(),
        filter.closed(),
        order,
        descending);
  }

  private void ask(String question, Asked asked) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      millis.add(millis(tables, asked));
    }
    Collections.sort(millis);
    double median = millis.get(TIMES / 2);
    figures.computeIfAbsent(question, name -> new ArrayList<>()).add(median);
    if (median > SLOW_MILLIS) {
      OUT.printf(
          "%nslow, %.1f ms: %s%n%s%n%s%n", median, question, asked.sql(), asked.parameters());
      tables
          .rows("explain (analyze, buffers) " + asked.sql(), row -> row.text(1), asked.values())
          .forEach(OUT::println);
    }
  }

  private static double millis(TableReader tables, Asked asked) {
    long begun = System.nanoTime();
    tables.rows(asked.sql(), row -> row.text(1), asked.values());
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void print(String question, List<Double> millis) {
    Collections.sort(millis);
    OUT.printf(
        "| %s | %d | %.1f ms | %.1f ms | %.1f ms |%n",
        question,
        millis.size(),
        millis.get(millis.size() / 2),
        millis.get(Math.min(millis.size() - 1, millis.size() * 95 / 100)),
        millis.get(millis.size() - 1));
  }

  /** What a visit to the screen asks, by eight people at once, each narrowing as it happens. */
  private void askTogether() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    List<Double> visits = Collections.synchronizedList(new ArrayList<>());
    for (int user = 0; user < USERS; user++) {
      Random chance = new Random(user);
      users.submit(() -> visit(chance, visits));
    }
    users.shutdown();
    users.awaitTermination(SECONDS * 3L, TimeUnit.SECONDS);
    print("a visit, " + USERS + " people at once", visits);
  }

  private Void visit(Random chance, List<Double> visits) throws SQLException {
    List<WorklistFilter> narrowed = narrowed();
    try (OneConnection connection = new OneConnection(database)) {
      TableReader own = new TableReader(connection.dataSource());
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (System.nanoTime() < end) {
        WorklistFilter any = narrowed.get(chance.nextInt(narrowed.size()));
        WorklistGroup group = WorklistGroup.values()[chance.nextInt(9)];
        WorklistOrder order = WorklistOrder.values()[chance.nextInt(5)];
        visits.add(visit(own, sorted(any.of(group), order, chance.nextBoolean())));
      }
    }
    return null;
  }

  private double visit(TableReader own, WorklistFilter filter) {
    WorklistStatements of = statementsOf(filter);
    return List.of(
            of.counts(filter),
            of.count(filter),
            page(of, filter, 0),
            new Asked(WorklistStatements.NAMES, List.of(of.agencyId())),
            of.count(WorklistFilter.OWN.of(WorklistGroup.WITH_TASKS)))
        .stream()
        .mapToDouble(asked -> millis(own, asked))
        .sum();
  }
}
