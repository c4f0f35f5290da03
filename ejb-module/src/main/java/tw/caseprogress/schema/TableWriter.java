package tw.caseprogress.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

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
