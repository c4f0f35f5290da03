package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.security.PasswordHash;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.WrongPasswordException;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.StaffAccountService;
import tw.caseprogress.slip.service.SlipQuery;

/**
 * Nobody holds a connection and waits for a second one: with a pool of which all threads hold one,
 * none would go on.
 */
@ExtendWith(ArquillianExtension.class)
class OneConnectionIT {

  /** The pool gives up after ten seconds. */
  private static final int PATIENCE_SECONDS = 60;

  /** Who waits so long waits for a free one, and not for a new one; well below those ten. */
  private static final int NONE_LEFT_SECONDS = 4;

  private static final int MOST_TRIES = 9;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private SlipQuery slipQuery;
  @Inject private CallerDirectory callers;
  @Inject private StaffAccountService accounts;
  @Inject private Event<Refused> refused;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private final String name = "refused" + System.nanoTime();

  @Test
  void anEntryIsWrittenAfterTheTransaction_howeverThatEnds() throws Exception {
    transaction.begin();
    refuse(name);
    assertThat(entriesSeenByOthers(name)).as("before its end").isZero();
    transaction.rollback();
    assertThat(entriesSeenByOthers(name)).as("rolled back").isEqualTo(1);

    transaction.begin();
    refuse(name + "b");
    transaction.commit();
    assertThat(entriesSeenByOthers(name + "b")).as("committed").isEqualTo(1);

    refuse(name + "c");
    assertThat(entriesSeenByOthers(name + "c")).as("without one").isEqualTo(1);
  }

  @Test
  void oneFreeConnectionIsEnough_forWhoChangesThePassword() throws Exception {
    String login = name + ".changes";
    rows.put(login, "379130100A");
    rows.change(
        "update staff_user set password_hash = '"
            + new PasswordHash(PasswordHash.MINIMUM_ITERATIONS).of("another".toCharArray())
            + "' where login = '"
            + login
            + "'");

    Throwable thrown =
        withOneFree(
            () -> {
              callers.forget(login);
              staff.asLookedUp(
                  login,
                  Role.CASE_OFFICER,
                  () -> accounts.changeOwnPassword("wrong", "Kuai-yi-cha-999-new"));
            });

    assertThat(thrown).isInstanceOf(WrongPasswordException.class);
    assertThat(entriesSeenByOthers(login)).isEqualTo(1);
  }

  @Test
  void oneFreeConnectionIsEnough_forWhoIsRefused() throws Exception {
    String stranger = name + ".stranger";
    rows.put(stranger, "379150000A");
    String login = name + ".officer";
    rows.put(login, "379130100A");
    ContainerCases.put(dataSource, 990, name, login, "2026-12-01");
    try {
      Throwable thrown =
          withOneFree(
              () ->
                  staff.as(
                      stranger,
                      Role.CASE_OFFICER,
                      () -> slipQuery.slip(ContainerCases.number(990), "補發")));

      assertThat(thrown).isInstanceOf(CaseNotFoundException.class);
      assertThat(entriesSeenByOthers(stranger)).isEqualTo(1);
    } finally {
      rows.change("delete from case_file where external_reference = '" + name + "'");
    }
  }

  /**
   * What the work throws. It shares the one connection with the timers, and the pool may forget to
   * wake those who wait for it, and gives up on all of them; then the work is done again. Work that
   * needs two gives up every time.
   */
  private Throwable withOneFree(ThrowingCallable work) throws Exception {
    Throwable thrown = null;
    for (int i = 0; i < MOST_TRIES && (thrown == null || isOfPool(thrown)); i++) {
      List<Connection> held = new ArrayList<>();
      try {
        thrown = holdAllButOne(held) ? catchThrowable(work) : thrown;
      } finally {
        closeAll(held);
      }
    }
    return thrown;
  }

  private static boolean isOfPool(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("expired max-wait-time"));
  }

  private void refuse(String actor) {
    refused.fire(new Refused(RefusalCause.BAD_REQUEST, Optional.empty(), Optional.of(actor)));
  }

  /**
   * Takes one less than there are to be had: the server keeps some for itself. Counted beforehand,
   * so that nobody waits for the last one when the work begins.
   *
   * @return false if the pool gave up meanwhile
   */
  private boolean holdAllButOne(List<Connection> held) throws Exception {
    int most = mostToBeHad() - 1;
    try {
      while (held.size() < most) {
        held.add(connection().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return true;
    } catch (ExecutionException e) {
      if (isOfPool(e)) {
        return false;
      }
      throw e;
    }
  }

  private int mostToBeHad() throws Exception {
    List<Connection> held = new ArrayList<>();
    Future<Connection> next = connection();
    try {
      while (true) {
        held.add(next.get(NONE_LEFT_SECONDS, TimeUnit.SECONDS));
        next = connection();
      }
    } catch (TimeoutException e) {
      return held.size();
    } finally {
      closeAll(held);
      closeWhenThere(next);
    }
  }

  private Future<Connection> connection() {
    return executor.submit(() -> dataSource.getConnection());
  }

  /** Whom the pool has forgotten to wake it gives up on. */
  private static void closeWhenThere(Future<Connection> waiting) throws Exception {
    try {
      waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS).close();
    } catch (ExecutionException e) {
      if (!isOfPool(e)) {
        throw e;
      }
    }
  }

  private static void closeAll(List<Connection> held) throws SQLException {
    for (Connection connection : held) {
      connection.close();
    }
  }

  // By a thread that is not in the transaction
  private long entriesSeenByOthers(String actor) throws Exception {
    return executor
        .submit(
            () -> {
              try (Connection connection = dataSource.getConnection()) {
                return entries(connection, actor);
              }
            })
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static long entries(Connection connection, String actor) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from audit_entry where action = 'REFUSED' and actor = '"
                    + actor
                    + "'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
