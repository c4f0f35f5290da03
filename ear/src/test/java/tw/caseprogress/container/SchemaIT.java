package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server finds in the database when the application has started on an empty one. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource application;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Test
  void theApplicationRunsOnItsOwnEmptyDatabase() throws SQLException {
    assertThat(text(application, "select current_database()")).isEqualTo("caseprogress_container");
    assertThat(System.getProperty("caseprogress.sample")).isEqualTo("none");
  }

  @Test
  void everyMigrationHasSucceeded() throws SQLException {
    assertThat(text(application, "select count(*) > 0 from flyway_schema_history")).isEqualTo("t");
    assertThat(text(application, "select count(*) from flyway_schema_history where not success"))
        .isEqualTo("0");
  }

  @Test
  void theServersTablesStandApartFromTheApplications() throws SQLException {
    assertThat(text(server, "select current_schema()")).isEqualTo("payara");
    assertThat(
            text(
                application,
                "select count(*) from pg_tables where schemaname = 'public'"
                    + " and tablename in ('jobstatus', 'EJB__TIMER__TBL')"))
        .isEqualTo("0");
  }

  private static String text(DataSource dataSource, String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }
}
