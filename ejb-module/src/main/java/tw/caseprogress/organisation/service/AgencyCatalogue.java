package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tw.caseprogress.organisation.AgencySnapshot;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.ReferenceDataChanged;

/**
 * All agencies, answered from memory.
 *
 * <p>The values are immutable and the same until {@link ReferenceDataChanged}; only the first
 * look-up after that goes to the database. What another server changed is seen within a minute.
 * Anybody may ask: nothing here is personal.
 */
@ApplicationScoped
public class AgencyCatalogue {

  private static final Duration LONGEST_HELD = Duration.ofMinutes(1);

  private final AgencyReader reader;
  private volatile AgencySnapshot snapshot;
  private volatile long readAt;
  private int forgotten;

  protected AgencyCatalogue() {
    this(null);
  }

  @Inject
  AgencyCatalogue(AgencyReader reader) {
    this.reader = reader;
  }

  /**
   * The agency of a row's identity, active or not: a case names the one that handles it for good.
   *
   * @throws NoSuchElementException if there is no such agency
   */
  public AgencyView agency(long id) {
    return snapshot().agency(id).orElseThrow(() -> new NoSuchElementException("No agency " + id));
  }

  /** Finds an active agency by its code of 10 characters. */
  public Optional<AgencyView> agency(String code) {
    return snapshot().agency(code);
  }

  /** All active agencies, by code. */
  public List<AgencyView> agencies() {
    return snapshot().agencies();
  }

  /** Forgets what is held once the change is committed; the next look-up reads it anew. */
  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged changed) {
    forgotten++;
    snapshot = null;
  }

  private AgencySnapshot snapshot() {
    AgencySnapshot held = snapshot;
    // An empty one means that the first import has not been committed: it is not worth keeping.
    if (held == null || held.isEmpty() || System.nanoTime() - readAt > LONGEST_HELD.toNanos()) {
      long now = System.nanoTime(); // not the office clock, which may stand in another year
      int before = forgottenSoFar();
      held = reader.read();
      keep(held, now, before);
    }
    return held;
  }

  private synchronized int forgottenSoFar() {
    return forgotten;
  }

  /** What was read before a change and comes back after it is not kept. */
  private synchronized void keep(AgencySnapshot read, long at, int forgottenBefore) {
    if (forgottenBefore == forgotten) {
      readAt = at;
      snapshot = read;
    }
  }
}
