package tw.caseprogress.benchmarks.casescreen;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.caseprogress.benchmarks.ServerDatabase;
import tw.caseprogress.benchmarks.casescreen.StatementLog.Ran;

/**
 * Counts the statements and transactions by which a server opens the screen of a case. Started by
 * {@code benchmarks/casescreen}; works on any server with the pilot in an embedded PostgreSQL.
 *
 * <p>Timers run statements of their own meanwhile: each case is opened several times, and the
 * quietest opening counts. Says which statement was run more than once in it; with {@code
 * -Dall=true} it names them all.
 */
public final class CaseScreenProgram {

  private static final PrintStream OUT = System.out;
  private static final int OPENINGS = 30;
  private static final String CASE_OF_AGENCY =
      """
      select c.case_number
        from case_file c join agency a on a.id = c.handling_agency_id
             join staff_user u on u.agency_code = a.code
       where u.login = ? and\s""";

  private CaseScreenProgram() {}

  /** Runs the program and prints its figures. */
  public static void main(String[] args) throws Exception {
    int port = Integer.getInteger("database", 5432);
    Path var = Path.of(System.getProperty("var", "var"));
    List<String> officer = officer(var);
    Map<String, String> cases = cases(new ServerDatabase(port, var), officer.get(0));
    OfficerSession session = new OfficerSession(Integer.getInteger("intranet", 8081));
    session.signIn(officer.get(0), officer.get(1));
    StatementLog.begin(port, var);
    StatementLog log = new StatementLog(var);
    OUT.println("| case | statements | of them different | transactions |");
    for (Map.Entry<String, String> one : cases.entrySet()) {
      List<Ran> ran = quietest(session, log, one.getValue());
      List<Ran> statements = ran.stream().filter(Ran::isAStatement).toList();
      Map<String, Long> times =
          statements.stream().collect(groupingBy(Ran::text, LinkedHashMap::new, counting()));
      OUT.printf(
          "| %s | %d | %d | %d |%n",
          one.getKey(),
          statements.size(),
          times.size(),
          statements.stream().map(Ran::transaction).distinct().count());
      times.forEach(CaseScreenProgram::tell);
    }
  }

  private static void tell(String text, long count) {
    if (count > 1 || Boolean.getBoolean("all")) {
      OUT.printf("    %d x %s%n", count, text.replaceAll("\\s+", " "));
    }
  }

  private static List<Ran> quietest(OfficerSession session, StatementLog log, String caseNumber)
      throws IOException, InterruptedException {
    session.open(caseNumber); // what is read once for good, and the page itself
    List<List<Ran>> openings = new ArrayList<>();
    for (int i = 0; i < OPENINGS; i++) {
      long end = log.end();
      session.open(caseNumber);
      openings.add(log.since(end));
    }
    return openings.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  /** Login and password of the first officer of the pilot. */
  private static List<String> officer(Path var) throws IOException {
    return Files.readAllLines(var.resolve("demo-sign-ins.csv")).stream()
        .map(line -> List.of(line.replace("\"", "").split(",")))
        .filter(fields -> fields.get(2).equals("CASE_OFFICER"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> cases(ServerDatabase database, String login)
      throws IOException, SQLException {
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put(
        "just received", "c.state = 'IN_PROGRESS' and c.current_step_order = 1 order by c.id desc");
    conditions.put("waiting for a supplement", "c.state = 'SUPPLEMENT_REQUESTED' order by c.id");
    conditions.put("closed", "c.state = 'CLOSED' order by c.id");
    try (Connection connection = database.connect()) {
      Map<String, String> cases = new LinkedHashMap<>();
      for (Map.Entry<String, String> condition : conditions.entrySet()) {
        try (PreparedStatement select =
            connection.prepareStatement(CASE_OF_AGENCY + condition.getValue() + " limit 1")) {
          select.setString(1, login);
          try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
              throw new IllegalStateException("The pilot has no such case: " + condition.getKey());
            }
            cases.put(condition.getKey(), row.getString(1));
          }
        }
      }
      return cases;
    }
  }
}
