package tw.caseprogress.job.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.schema.DatabaseException;

/**
 * Lets one caller at a time, of all servers on the database, see whether a job is under way and
 * start it. Not to be used within a transaction.
 */
@ApplicationScoped
public class JobGate {

  /** The first key of the locks of jobs; the second is made of the job's name. */
  private static final int LOCKS = 1_247_000_002;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  /**
   * Does something while nobody else does it for the same job; waits for its turn.
   *
   * @throws DatabaseException if the database does not answer
   */
  public <T> T alone(Job job, Supplier<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        enter(connection, job);
        return work.get();
      } finally {
        connection.rollback(); // opens the gate
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static void enter(Connection connection, Job job) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
      lock.setInt(1, LOCKS);
      lock.setString(2, job.id());
      lock.execute();
    }
  }
}
