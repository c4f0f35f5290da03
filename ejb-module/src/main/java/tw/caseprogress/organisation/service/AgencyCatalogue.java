package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tw.caseprogress.organisation.AgencySnapshot;
import tw.caseprogress.organisation.AgencyView;

/**
 * All agencies, answered from memory.
 *
 * <p>The values are immutable and the same as long as the server runs; only the first look-up goes
 * to the database. Anybody may ask: nothing here is personal.
 */
@ApplicationScoped
public class AgencyCatalogue {

  private final AgencyReader reader;
  private volatile AgencySnapshot snapshot;

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

  private AgencySnapshot snapshot() {
    AgencySnapshot held = snapshot;
    // An empty one means that the first import has not been committed: it is not worth keeping.
    if (held == null || held.isEmpty()) {
      held = reader.read();
      snapshot = held;
    }
    return held;
  }
}
