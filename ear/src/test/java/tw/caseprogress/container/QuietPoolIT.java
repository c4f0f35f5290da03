package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;
import tw.caseprogress.schema.TableReader;

/**
 * To take a connection from a pool costs no word with the database: what its backend was asked last
 * is what its owner before asked, or a validation, once in ten seconds at most.
 */
@ExtendWith(ArquillianExtension.class)
class QuietPoolIT {

  /** More than the pools keep connections while nobody is there. */
  private static final int TIMES = 60;

  private static final String MARK = "select 'last asked by its owner before'";
  private static final String LAST = "select query from pg_stat_activity where pid = ?";

  @Inject private TableReader tables;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource application;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Test
  void thePoolOfTheApplicationAsksNothing() throws Exception {
    assertThat(askedLast(application)).contains(MARK).noneMatch(QuietPoolIT::isOfThePool);
  }

  @Test
  void thePoolOfTheServerAsksNothing() throws Exception {
    assertThat(askedLast(server)).contains(MARK).noneMatch(QuietPoolIT::isOfThePool);
  }

  @Test
  void theDatabaseReadsCommitted_withoutBeingTold() throws Exception {
    try (Connection connection = application.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  /** What the backends of connections just taken were asked last, others' statements among them. */
  private List<String> askedLast(DataSource pool) throws SQLException {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      leaveMark(pool);
      try (Connection taken = pool.getConnection()) {
        int backend = taken.unwrap(PGConnection.class).getBackendPID();
        asked.add(tables.first(LAST, row -> row.text("query"), backend).orElseThrow());
      }
    }
    return asked;
  }

  private static void leaveMark(DataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement mark = connection.prepareStatement(MARK);
        ResultSet row = mark.executeQuery()) {
      assertThat(row.next()).isTrue();
    }
  }

  private static boolean isOfThePool(String statement) {
    return statement.contains("ISOLATION LEVEL");
  }
}
