package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.organisation.ReferenceDataChanged;

/**
 * All case types, answered from memory.
 *
 * <p>The values are immutable and the same until {@link ReferenceDataChanged}; only the first
 * look-up after that goes to the database. What another server published is seen within a minute,
 * and at once where a case names it. Anybody may ask: nothing here is personal.
 */
@ApplicationScoped
public class CaseTypeCatalogue {

  private static final Duration LONGEST_HELD = Duration.ofMinutes(1);

  private final CaseTypeReader reader;
  private final Clock clock;
  private volatile CaseTypeSnapshot snapshot;
  private volatile long readAt;
  private int forgotten;

  protected CaseTypeCatalogue() {
    this(null, null);
  }

  @Inject
  CaseTypeCatalogue(CaseTypeReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The version that a case was opened with, whatever became of it.
   *
   * @throws NoSuchElementException if there is no such version
   */
  public CaseTypeView version(long versionId) {
    return snapshot()
        .version(versionId)
        .or(() -> read().version(versionId))
        .orElseThrow(() -> new NoSuchElementException("No case type version " + versionId));
  }

  /** Finds the version that new cases of a type are opened with today. */
  public Optional<CaseTypeView> published(String code) {
    return snapshot().inForce(code, today());
  }

  /** The case types that an agency takes in today, by code; empty for an unknown agency. */
  public List<CaseTypeView> offeredBy(String agencyCode) {
    return all().stream().filter(caseType -> caseType.offeringOf(agencyCode).isPresent()).toList();
  }

  /** All case types that new cases are opened with today, by code. */
  public List<CaseTypeView> all() {
    return snapshot().inForce(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Forgets what is held once the change is committed; the next look-up reads it anew. */
  synchronized void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged changed) {
    forgotten++;
    snapshot = null;
  }

  private CaseTypeSnapshot snapshot() {
    CaseTypeSnapshot held = snapshot;
    // An empty one means that the first import has not been committed: it is not worth keeping.
    boolean fresh =
        held != null && !held.isEmpty() && System.nanoTime() - readAt <= LONGEST_HELD.toNanos();
    return fresh ? held : read();
  }

  private CaseTypeSnapshot read() {
    long now = System.nanoTime(); // not the office clock, which may stand in another year
    int before = forgottenSoFar();
    CaseTypeSnapshot read = reader.read();
    keep(read, now, before);
    return read;
  }

  private synchronized int forgottenSoFar() {
    return forgotten;
  }

  /** What was read before a change and comes back after it is not kept. */
  private synchronized void keep(CaseTypeSnapshot read, long at, int forgottenBefore) {
    if (forgottenBefore == forgotten) {
      readAt = at;
      snapshot = read;
    }
  }
}
