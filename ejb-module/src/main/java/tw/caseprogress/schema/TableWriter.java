package tw.caseprogress.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Writes rows straight into the tables, for what has no life as an entity; what is to be answered
 * with goes by {@code returning} through {@link TableReader}.
 *
 * <p>In the caller's transaction. Statements are constants or built from constants; every value is
 * a parameter.
 */
@ApplicationScoped
public class TableWriter {

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private TableReader tables;

  /**
   * Makes others who ask for the same name wait until the caller's transaction ends; waits for one
   * that holds it already. Who takes several always takes them in the same order.
   */
  @Transactional(TxType.MANDATORY)
  public void lock(String name) {
    tables.rows(LOCK, row -> name, name);
  }

  /**
   * Carries one statement out.
   *
   * @return how many rows it touched
   * @throws DatabaseException if the database refuses it
   */
  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      TableReader.bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
