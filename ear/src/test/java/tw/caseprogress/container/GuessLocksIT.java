package tw.caseprogress.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.GuessTraces;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.entity.GuessTable;

/**
 * Whoever counts a failure and whoever forgives all of a secret lock its rows in one order, and do
 * not wait for each other in a circle, whichever of the two networks of an IPv6 address has the
 * smaller hash.
 */
@ExtendWith(ArquillianExtension.class)
class GuessLocksIT {

  private static final Duration IN_THE_END = Duration.ofSeconds(60);
  private static final KeyedHash HASH =
      new KeyedHash(new SecretKeySpec("any".getBytes(UTF_8), "HmacSHA256"));

  @Inject private GuessTable table;
  @Inject private StaffRows rows;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private final String secret = "trial" + System.nanoTime() + ":a";

  @Test
  void theWiderNetworkFirst() throws Exception {
    bothEnd(traces(true));
  }

  @Test
  void theNarrowNetworkFirst() throws Exception {
    bothEnd(traces(false));
  }

  /**
   * The row of the greater hash is held until both wait. Were the other row locked by one of them
   * only after that one, the database would have to kill one of the two.
   */
  private void bothEnd(GuessTraces traces) throws Exception {
    assertThat(charge(traces)).isTrue();
    String wider = traces.wider().orElseThrow();
    String greater = traces.narrow().compareTo(wider) > 0 ? traces.narrow() : wider;
    try (Connection holder = dataSource.getConnection()) {
      holder.setAutoCommit(false);
      int backend = lock(holder, greater);
      Future<Boolean> charge = executor.submit(() -> charge(traces));
      waitUntilWaiting(backend, 1);
      Future<Integer> forgiven = executor.submit(() -> table.forgive(secret));
      waitUntilWaiting(backend, 2);
      holder.rollback();
      holder.setAutoCommit(true);

      assertThat(charge.get(60, TimeUnit.SECONDS)).isTrue();
      assertThat(forgiven.get(60, TimeUnit.SECONDS)).isEqualTo(3);
    }
  }

  private boolean charge(GuessTraces traces) {
    Instant now = Instant.now();
    return table.charge(traces, false, GuessRule.USUAL.calm(), now, now.minusSeconds(60));
  }

  private int lock(Connection holder, String network) throws Exception {
    try (PreparedStatement select =
        holder.prepareStatement(
            "select pg_backend_pid() from guess_count where secret = ? and network = ?"
                + " for update")) {
      select.setString(1, secret);
      select.setString(2, network);
      try (var row = select.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getInt(1);
      }
    }
  }

  // The second waits for the first of them, or for the holder
  private void waitUntilWaiting(int backend, int sessions) {
    String waiting =
        """
        with recursive waiting(pid) as (
          select %d
          union
          select a.pid from pg_stat_activity a join waiting w on w.pid = any(pg_blocking_pids(a.pid)))
        select count(*) - 1 from waiting
        """
            .formatted(backend);
    await().atMost(IN_THE_END).until(() -> rows.count(waiting) >= sessions);
  }

  private GuessTraces traces(boolean widerFirst) {
    return IntStream.range(0, 1000)
        .mapToObj(i -> ClientNetwork.of("2001:db8:5:" + Integer.toHexString(i) + "::1"))
        .map(network -> GuessTraces.of(secret, network, HASH))
        .filter(one -> (one.wider().orElseThrow().compareTo(one.narrow()) < 0) == widerFirst)
        .findFirst()
        .orElseThrow();
  }
}
