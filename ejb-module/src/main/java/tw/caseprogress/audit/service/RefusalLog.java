package tw.caseprogress.audit.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.audit.RefusalKind;
import tw.caseprogress.audit.RefusalThinning;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.RequestOrigin;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.CurrentOrigin;

/**
 * The one place that writes refusals into the audit trail, whoever refused: the first of a kind in
 * a minute as it comes, the others as a count. A flood costs a bounded number of entries a minute.
 *
 * <p>An entry stands whatever becomes of the transaction that refused, and is written after it: in
 * it, every thread that refuses would hold a connection and wait for a second one. That it cannot
 * be written changes no answer; the log says so, and it is counted all the same.
 */
@ApplicationScoped
public class RefusalLog {

  private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());
  private static final int KINDS_APART = 200;
  private static final Set<RefusalCause> OF_SECRETS =
      EnumSet.of(RefusalCause.WRONG_SECRET, RefusalCause.LOCKED, RefusalCause.PUT_OFF);
  private static final String NOBODY = "-";

  private final RefusalThinning thinning = new RefusalThinning(KINDS_APART);
  private final Map<String, Map<RefusalCause, LongAdder>> counts = new ConcurrentHashMap<>();

  @Inject private RefusalEntries entries;
  @Inject private CurrentCaller currentCaller;
  @Inject private CurrentOrigin origin;
  @Inject private Clock clock;

  void refused(@Observes(during = TransactionPhase.AFTER_COMPLETION) Refused refusal) {
    Optional<RequestOrigin> from = origin.find();
    String zone = from.map(RequestOrigin::zone).orElse(NOBODY);
    add(zone, refusal.cause());
    origin.tell();
    try {
      tellCounted(thinning.over(Instant.now(clock)));
      Optional<Caller> caller = currentCaller.find();
      RefusalKind kind =
          new RefusalKind(
              refusal.cause(),
              zone,
              refusal.actor().or(() -> caller.map(Caller::login)).orElse(NOBODY),
              caller.isPresent(),
              from.map(RequestOrigin::network).map(ClientNetwork::narrow).orElse(""),
              refusal.caseNumber().filter(number -> OF_SECRETS.contains(refusal.cause())));
      if (thinning.isFirst(kind)) {
        entries.add(kind, caller, from.map(RequestOrigin::address), refusal.caseNumber());
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A refusal cannot be written into the audit trail: " + refusal, e);
    }
  }

  /** Writes the counts of the minutes that are over. */
  void tellOver() {
    tellCounted(thinning.over(Instant.now(clock)));
  }

  @PreDestroy
  void tellLast() {
    try {
      tellCounted(thinning.all());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The last refusals are counted nowhere", e);
    }
  }

  /** How often this server refused since it started, by zone and cause. */
  public long count(String zone, RefusalCause cause) {
    Map<RefusalCause, LongAdder> ofZone = counts.get(zone);
    return ofZone == null ? 0 : ofZone.get(cause).sum();
  }

  private void tellCounted(Map<RefusalKind, Integer> counted) {
    counted.forEach(entries::addCount);
  }

  private void add(String zone, RefusalCause cause) {
    counts.computeIfAbsent(zone, any -> adders()).get(cause).increment();
  }

  private static Map<RefusalCause, LongAdder> adders() {
    Map<RefusalCause, LongAdder> adders = new EnumMap<>(RefusalCause.class);
    Arrays.stream(RefusalCause.values()).forEach(cause -> adders.put(cause, new LongAdder()));
    return adders;
  }
}
