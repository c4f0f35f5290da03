package tw.caseprogress.job.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.schema.DatabaseException;

/**
 * Lets one caller at a time, of all servers on the database, see whether a job is under way and
 * start it. Not to be used within a transaction.
 *
 * <p>Plain JDBC: a connection of its own is held, with a lock, while others work on theirs.
 *
 * <p>Every exception of the connection counts, not only those that it declares: the server's proxy
 * around a connection that is gone throws unchecked ones.
 */
@ApplicationScoped
public class JobGate {

  /** The first key of the locks of jobs; the second is made of the job's name. */
  private static final int LOCKS = 1_247_000_002;

  /** What PostgreSQL calls a lock that could not be had in time. */
  private static final String TURN_NOT_COME = "55P03";

  private static final Logger LOG = Logger.getLogger(JobGate.class.getName());

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  protected JobGate() {}

  /** The gate of a database of the caller's choice, outside of a server. */
  JobGate(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Does something while nobody else does it for the same job; waits five seconds for its turn.
   *
   * @throws JobUnderWayException if its turn does not come: another is about to start the job
   * @throws DatabaseException if the database does not answer
   */
  public <T> T alone(Job job, Supplier<T> work) {
    Connection connection = enter(job);
    try {
      return work.get();
    } finally {
      leave(connection);
    }
  }

  private Connection enter(Job job) {
    try {
      Connection connection = dataSource.getConnection();
      try {
        connection.setAutoCommit(false);
        lock(connection, job);
        return connection;
      } catch (SQLException | RuntimeException e) {
        leave(connection);
        throw e;
      }
    } catch (SQLException e) {
      if (TURN_NOT_COME.equals(e.getSQLState())) {
        throw new JobUnderWayException(job.id() + ": another is about to start it");
      }
      throw new DatabaseException(e);
    } catch (RuntimeException e) {
      throw new DatabaseException(e);
    }
  }

  /** Opens the gate. What the work came to counts, even if this fails. */
  private static void leave(Connection connection) {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The connection at the gate of a job is gone", e);
    }
  }

  private static void lock(Connection connection, Job job) throws SQLException {
    try (Statement limit = connection.createStatement()) {
      limit.execute("set local lock_timeout = '5s'");
    }
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
      lock.setInt(1, LOCKS);
      lock.setString(2, job.id());
      lock.execute();
    }
  }
}
