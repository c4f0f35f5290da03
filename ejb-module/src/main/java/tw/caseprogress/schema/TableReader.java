package tw.caseprogress.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Reads rows straight from the tables into records, for lists and hot paths (ADR 93).
 *
 * <p>Only reads: whatever changes or locks a row goes by {@link TableWriter}. Statements are
 * constants or built from constants; every value is a parameter, see {@link Parameters}. Without a
 * transaction each call has a connection of its own for as long as it reads.
 */
@ApplicationScoped
public class TableReader {

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private int longestSeconds; // 0: as long as they take
  private int rowsAtOnce; // 0: all

  protected TableReader() {}

  /** Reads another database than the product's own. */
  public TableReader(DataSource dataSource) {
    this(dataSource, 0, 0);
  }

  private TableReader(DataSource dataSource, int longestSeconds, int rowsAtOnce) {
    this.dataSource = dataSource;
    this.longestSeconds = longestSeconds;
    this.rowsAtOnce = rowsAtOnce;
  }

  /**
   * A reader whose queries are broken off when they take longer.
   *
   * @param longest in whole seconds, 1 or more
   */
  public TableReader within(Duration longest) {
    if (longest.toSeconds() < 1) {
      throw new IllegalArgumentException("A query is given a second at least, not " + longest);
    }
    return new TableReader(dataSource, Math.toIntExact(longest.toSeconds()), rowsAtOnce);
  }

  /** A reader for very long lists, which takes so many rows at a time from the database. */
  public TableReader inPagesOf(int rows) {
    return new TableReader(dataSource, longestSeconds, rows);
  }

  /**
   * All rows of a query.
   *
   * @throws DatabaseException if the database cannot answer
   */
  public <T> List<T> rows(String sql, Function<Row, T> mapper, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      if (longestSeconds > 0) {
        statement.setQueryTimeout(longestSeconds);
      }
      if (rowsAtOnce > 0) {
        statement.setFetchSize(rowsAtOnce);
      }
      Parameters.bind(statement, parameters);
      return all(statement, mapper);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * The rows of a query too long for the memory, by portions of as many as {@link #inPagesOf} says:
   * they are read as they are taken, all as of one moment. Outside of a transaction only, for the
   * connection is kept until the last of them.
   *
   * @throws DatabaseException if the database cannot answer
   */
  public <T> void each(
      String sql, Function<Row, T> mapper, Consumer<List<T>> portions, Object... parameters) {
    if (rowsAtOnce == 0) {
      throw new IllegalStateException("How many rows at once is said by inPagesOf");
    }
    try (Connection connection = dataSource.getConnection()) {
      // with each statement a transaction of its own, the driver would read all rows at once
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setFetchSize(rowsAtOnce);
        Parameters.bind(statement, parameters);
        handOut(statement, mapper, portions);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private <T> void handOut(
      PreparedStatement statement, Function<Row, T> mapper, Consumer<List<T>> portions)
      throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      Row row = new Row(result);
      List<T> portion = new ArrayList<>(rowsAtOnce);
      while (result.next()) {
        portion.add(mapper.apply(row));
        if (portion.size() == rowsAtOnce) {
          portions.accept(portion);
          portion = new ArrayList<>(rowsAtOnce);
        }
      }
      if (!portion.isEmpty()) {
        portions.accept(portion);
      }
    }
  }

  /** The first row of a query, if it has one. */
  public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... parameters) {
    return rows(sql, mapper, parameters).stream().findFirst();
  }

  /** The one number that a query counts. */
  public long count(String sql, Object... parameters) {
    return first(sql, row -> row.number(1), parameters).orElse(0L);
  }

  static <T> List<T> all(PreparedStatement statement, Function<Row, T> mapper) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        rows.add(mapper.apply(row));
      }
    }
    return rows;
  }
}
