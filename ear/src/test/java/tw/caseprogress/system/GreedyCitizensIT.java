package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseNumber;

/**
 * Twice as many citizens as may be at work at once, and none of them gets on: staff are served
 * beside them, and have a connection to the database.
 */
class GreedyCitizensIT {

  private static final Duration IN_THE_END = Duration.ofSeconds(60);

  /** Of the 40 connections to the database. */
  private static final int AT_WORK = 20;

  private static final int CITIZENS = 2 * AT_WORK;

  @Test
  void staffAreServedBesideThem() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "100.92.0.1");
    ExecutorService machines = Executors.newFixedThreadPool(CITIZENS);
    List<Future<HttpResponse<String>>> answers = new ArrayList<>();
    try (Connection holder = connect();
        Connection watch = connect()) {
      holder.setAutoCommit(false);
      execute(holder, "lock table guess_count in exclusive mode"); // no failure can be counted
      for (int i = 0; i < CITIZENS; i++) {
        String address = "100.92.1." + (1 + i);
        String number = CaseNumber.of(1912, 79_000 + i).shown();
        answers.add(machines.submit(() -> Guesser.ask(address, number, "12345678")));
      }
      await().atMost(IN_THE_END).until(() -> waiting(watch) >= AT_WORK);

      for (String page : List.of("/staff/worklist", "/staff/casefile/register")) {
        assertThat(officer.get(Zone.INTRANET.at(page)).statusCode()).as(page).isEqualTo(200);
      }
      Client anybody = new Client("100.92.0.2");
      assertThat(anybody.get(Zone.INTRANET.at("/sign-in")).statusCode()).isEqualTo(200);
      assertThat(anybody.get(Zone.HOTLINE.at("/sign-in")).statusCode()).isEqualTo(200);
      assertThat(anybody.get(Zone.OPERATIONS.at("/metrics")).statusCode()).isEqualTo(200);
      await()
          .atMost(IN_THE_END)
          .until(() -> answers.stream().filter(Future::isDone).count() >= CITIZENS - AT_WORK);
      assertThat(waiting(watch)).as("those at work still are").isGreaterThanOrEqualTo(AT_WORK);
      holder.rollback();

      List<Integer> statuses = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        statuses.add(answer.get().statusCode());
      }
      assertThat(statuses.stream().filter(status -> status == 503))
          .as("told to come again")
          .hasSizeGreaterThanOrEqualTo(CITIZENS - AT_WORK);
      assertThat(statuses).as("judged at last").containsAnyOf(404, 429).isSubsetOf(404, 429, 503);
    } finally {
      machines.shutdown();
    }
  }

  private static long waiting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from pg_locks"
                    + " where relation = 'guess_count'::regclass and not granted")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect() throws SQLException, IOException {
    return DriverManager.getConnection(
        System.getProperty("caseprogress.jdbc.url"),
        "caseprogress",
        Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
  }
}
