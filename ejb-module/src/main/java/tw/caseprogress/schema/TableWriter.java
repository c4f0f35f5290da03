package tw.caseprogress.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes rows straight into the tables, for what has no life as an entity, and locks (ADR 93).
 *
 * <p>In the caller's transaction. Statements are constants or built from constants; every value is
 * a parameter, see {@link Parameters}.
 */
@ApplicationScoped
public class TableWriter {

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

  private static final String LOCK_NUMBER = "select cast(pg_advisory_xact_lock(?) as text)";

  private static final String SHARE_NUMBER = "select cast(pg_advisory_xact_lock_shared(?) as text)";

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  protected TableWriter() {}

  /** Writes into another database than the product's own. */
  public TableWriter(DataSource dataSource) {
    this.dataSource = dataSource;
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
      Parameters.bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Carries one statement out for each item, all of them sent together. */
  public <T> void batch(String sql, Collection<T> items, Function<T, Parameters> parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T item : items) {
        parameters.apply(item).bindTo(statement);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Carries out a statement that ends with {@code returning}, and answers with its rows. */
  public <T> List<T> returning(String sql, Function<Row, T> mapper, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.bind(statement, parameters);
      return TableReader.all(statement, mapper);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Adds one row by a statement that ends with {@code returning id}, and answers with it. */
  public long insert(String sql, Object... parameters) {
    return returning(sql, row -> row.number(1), parameters).get(0);
  }

  /** Keeps the rows of a query that ends with {@code for …} until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void lockRows(String sql, Object... parameters) {
    returning(sql, row -> row.number(1), parameters);
  }

  /**
   * Makes others who ask for the same name wait until the caller's transaction ends; waits for one
   * that holds it already. Who takes several always takes them in the same order.
   */
  @Transactional(TxType.MANDATORY)
  public void lock(String name) {
    returning(LOCK, row -> name, name);
  }

  /** The same by a number. */
  @Transactional(TxType.MANDATORY)
  public void lock(long number) {
    returning(LOCK_NUMBER, row -> number, number);
  }

  /** Lets others share the number as well, but whoever asks for it alone waits for all of them. */
  @Transactional(TxType.MANDATORY)
  public void share(long number) {
    returning(SHARE_NUMBER, row -> number, number);
  }
}
