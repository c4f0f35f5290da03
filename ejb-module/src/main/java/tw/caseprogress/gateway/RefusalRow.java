package tw.caseprogress.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a gateway refused since it last took a message: tells one dead address from a gateway that
 * refuses everybody.
 *
 * <p>{@value #LENGTH} equal refusals to different addresses without a message taken in between are
 * a row: the gateway is held until it takes one, and nothing that it refuses meanwhile is final,
 * whether it says why or not; only what it never answered stays unclear, for it may be there. A
 * refusal that is only probably the address's becomes so when it is given again after the gateway
 * took a message for somebody else. It does not matter whether they are for good or for now; only
 * who says that it greylists does not count, for it does so to everybody, nor what is certain of
 * one receiver, such as a full mailbox; and a row of requests to wait lapses after an hour. Safe
 * for concurrent use; keeps no address, only its hash.
 */
public final class RefusalRow {

  /** So many equal refusals to different addresses are a row. */
  public static final int LENGTH = 5;

  // at night nothing is taken for hours, and each receiver who is asked to wait may mean himself
  private static final Duration LAPSES_AFTER = Duration.ofHours(1);

  private static final int MOST_REPLIES = 50;
  private static final int MOST_DOUBTS = 2000;

  private final String gateway;
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<Doubt, Long> doubts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Doubt, Long> eldest) {
          return size() > MOST_DOUBTS;
        }
      };
  private GatewayHeld held;
  private long taken;

  private record Row(Instant since, Set<Integer> addresses) {

    boolean isOver(Instant now) {
      return now.isAfter(since.plus(LAPSES_AFTER));
    }
  }

  private record Doubt(int address, String reply) {}

  /**
   * What a refusal means.
   *
   * @param begins the row that it made complete
   */
  public record Judgement(FailureCause cause, Optional<GatewayHeld> begins) {}

  /** Nothing refused so far. */
  public RefusalRow(String gateway) {
    this.gateway = gateway;
  }

  /**
   * The gateway took a message.
   *
   * @return whether it was held until now
   */
  public synchronized boolean taken() {
    boolean wasHeld = held != null;
    taken++;
    rows.clear();
    held = null;
    return wasHeld;
  }

  /** The gateway refused a message, or never said whether it took it. */
  public synchronized Judgement refused(
      String address, HandOverFailedException refusal, Instant now) {
    FailureCause cause = refusal.failure();
    if (refusal.isGreylisting()) {
      return new Judgement(cause, Optional.empty());
    }
    int hash = address.toLowerCase(Locale.ROOT).hashCode();
    Optional<GatewayHeld> begins =
        refusal.isOfReceiver() ? Optional.empty() : count(hash, refusal, now);
    boolean unanswered = cause == FailureCause.UNCLEAR && !refusal.isUnexplained();
    boolean believed =
        unanswered
            || held == null && (refusal.isCertain() || isConfirmed(hash, refusal.getMessage()));
    return new Judgement(believed ? cause : FailureCause.OURS, begins);
  }

  private Optional<GatewayHeld> count(int address, HandOverFailedException refusal, Instant now) {
    String reply = refusal.getMessage();
    if (refusal.failure() == FailureCause.RECEIVER) {
      rows.computeIfPresent(reply, (r, row) -> row.isOver(now) ? null : row);
    }
    if (rows.size() == MOST_REPLIES && !rows.containsKey(reply)) {
      rows.clear();
    }
    Row row = rows.computeIfAbsent(reply, r -> new Row(now, new HashSet<>()));
    if (row.addresses().size() < LENGTH) {
      row.addresses().add(address);
    }
    if (held != null || row.addresses().size() < LENGTH) {
      return Optional.empty();
    }
    held = new GatewayHeld(gateway, reply, row.since());
    return Optional.of(held);
  }

  private boolean isConfirmed(int address, String reply) {
    Long takenThen = doubts.putIfAbsent(new Doubt(address, reply), taken);
    return takenThen != null && takenThen < taken;
  }

  /** Why the gateway is held; empty if it is not. */
  public synchronized Optional<GatewayHeld> held() {
    return Optional.ofNullable(held);
  }
}
