package tw.caseprogress.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads rows straight from the tables into records, for lists and hot paths.
 *
 * <p>Statements are constants or built from constants; every value is a parameter. Without a
 * transaction each call has a connection of its own for as long as it reads.
 */
@ApplicationScoped
public class TableReader {

  /** Makes a value of the row on which the result set stands. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  /**
   * All rows of a query.
   *
   * @throws DatabaseException if the database cannot answer
   */
  public <T> List<T> rows(String sql, RowMapper<T> mapper, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(mapper.map(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The first row of a query, if it has one. */
  public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... parameters) {
    return rows(sql, mapper, parameters).stream().findFirst();
  }

  /** The one number that a query counts. */
  public long count(String sql, Object... parameters) {
    return first(sql, row -> row.getLong(1), parameters).orElse(0L);
  }

  static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
