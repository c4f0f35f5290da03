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
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.schema.Held;

/**
 * All agencies, answered from memory.
 *
 * <p>The values are immutable and the same until {@link ReferenceDataChanged}; only the first
 * look-up after that waits for the database. What another server changed is seen within a minute.
 * Anybody may ask: nothing here is personal.
 */
@ApplicationScoped
public class AgencyCatalogue {

  private static final Duration LONGEST_HELD = Duration.ofMinutes(1);

  private final Held<AgencySnapshot> held;

  protected AgencyCatalogue() {
    this(null);
  }

  @Inject
  AgencyCatalogue(AgencyReader reader) {
    this.held = new Held<>(new Table(reader), LONGEST_HELD, System::nanoTime);
  }

  /**
   * The agency of a row's identity, active or not: a case names the one that handles it for good.
   *
   * @throws NoSuchElementException if there is no such agency
   */
  public AgencyView agency(long id) {
    return held.get().agency(id).orElseThrow(() -> new NoSuchElementException("No agency " + id));
  }

  /** Where citizens go who have to do with a unit of an agency, active or not. */
  public ServiceCounter counter(long agencyId, String unitZh) {
    return held.get().counter(agencyId, unitZh);
  }

  /** Finds an active agency by its code of 10 characters. */
  public Optional<AgencyView> agency(String code) {
    return held.get().agency(code);
  }

  /** All active agencies, by code. */
  public List<AgencyView> agencies() {
    return held.get().agencies();
  }

  /** Forgets what is held once the change is committed; the next look-up reads it anew. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged changed) {
    held.forget();
  }

  private record Table(AgencyReader reader) implements Held.Source<AgencySnapshot> {

    @Override
    public AgencySnapshot read() {
      return reader.read();
    }

    @Override
    public AgencySnapshot readAgain(AgencySnapshot agencies) {
      return reader.readOutside();
    }

    /** An empty one is not: the first import has not been committed. */
    @Override
    public boolean isWorthKeeping(AgencySnapshot agencies) {
      return !agencies.isEmpty();
    }
  }
}
