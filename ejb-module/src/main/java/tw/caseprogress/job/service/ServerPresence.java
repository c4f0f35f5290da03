package tw.caseprogress.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import tw.caseprogress.job.UnbrokenTimer;
import tw.caseprogress.schema.DatabaseException;

/**
 * Shows the other servers on the same database that this one lives: a connection that holds an
 * advisory lock with this server's number, and with it goes the lock, however the server ends.
 *
 * <p>Plain JDBC: the connection is held as long as the server lives.
 *
 * <p>Open to all callers, for timers have no identity; no request reaches it.
 *
 * <p>Every exception of the connection counts, not only those that it declares: the server's proxy
 * around a connection that is gone throws unchecked ones.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServerPresence {

  /** The first key of the locks that show servers; the second is the server's number. */
  static final int LOCKS = 1_247_000_001;

  private static final Logger LOG = Logger.getLogger(ServerPresence.class.getName());
  private static final int ANSWER_SECONDS = 5;

  private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private Connection held;

  /** For the container. */
  public ServerPresence() {}

  /** Shows a server in a database of the caller's choice, outside of a server. */
  ServerPresence(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @PostConstruct
  void begin() {
    look();
  }

  /** Every ten seconds: a database that was away has forgotten the lock. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    UnbrokenTimer.run(LOG, Level.WARNING, "This server cannot show that it lives", this::show);
  }

  /** The number of this server process, whether it is shown to the others or not. */
  public int number() {
    return number;
  }

  /**
   * Sees to it that the others are shown this server.
   *
   * @throws DatabaseException if the database does not answer, or keeps the lock for a connection
   *     that was lost
   */
  public synchronized void show() {
    try {
      if (!isHeld()) {
        end();
        held = dataSource.getConnection();
        hold();
      }
    } catch (SQLException | RuntimeException e) {
      end();
      throw new DatabaseException(e);
    }
  }

  private boolean isHeld() {
    try {
      return held != null && held.isValid(ANSWER_SECONDS);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.FINE, "The connection is gone, and the lock with it", e);
      return false;
    }
  }

  private void hold() throws SQLException {
    try (PreparedStatement lock = held.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
      lock.setInt(1, LOCKS);
      lock.setInt(2, number);
      try (ResultSet row = lock.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          throw new SQLException("The lock of server " + number + " is held by another connection");
        }
      }
    }
  }

  @PreDestroy
  synchronized void end() {
    try (Connection gone = held) {
      held = null;
      if (gone != null && gone.isValid(ANSWER_SECONDS)) {
        release(gone); // the connection itself lives on in its pool
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.FINE, "The connection is gone, and the lock with it", e);
    }
  }

  private void release(Connection connection) throws SQLException {
    try (PreparedStatement unlock =
        connection.prepareStatement("select pg_advisory_unlock(?, ?)")) {
      unlock.setInt(1, LOCKS);
      unlock.setInt(2, number);
      unlock.execute();
    }
  }
}
