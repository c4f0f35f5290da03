package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
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

  private final HeldCaseTypes held;
  private final Clock clock;

  protected CaseTypeCatalogue() {
    this(null, null);
  }

  @Inject
  CaseTypeCatalogue(CaseTypeReader reader, Clock clock) {
    this.held = new HeldCaseTypes(reader, System::nanoTime);
    this.clock = clock;
  }

  /**
   * The version that a case was opened with, whatever became of it.
   *
   * @throws NoSuchElementException if there is no such version
   */
  public CaseTypeView version(long versionId) {
    return held.snapshot()
        .version(versionId)
        .or(() -> held.snapshotWith(versionId).version(versionId))
        .orElseThrow(() -> new NoSuchElementException("No case type version " + versionId));
  }

  /** The versions of a type by their numbers, whatever became of them; none of an unknown code. */
  public SortedMap<Integer, CaseTypeView> versions(String code) {
    return held.snapshot().numbered(code);
  }

  /** Whether there ever was a version of a type, in force or not: figures of its cases stay. */
  public boolean isKnown(String code) {
    return held.snapshot().knows(code);
  }

  /** Finds the version that new cases of a type are opened with today. */
  public Optional<CaseTypeView> published(String code) {
    return held.snapshot().inForce(code, today());
  }

  /** The case types that an agency takes in today, by code; empty for an unknown agency. */
  public List<CaseTypeView> offeredBy(String agencyCode) {
    return all().stream().filter(caseType -> caseType.offeringOf(agencyCode).isPresent()).toList();
  }

  /** All case types that new cases are opened with today, by code. */
  public List<CaseTypeView> all() {
    return held.snapshot().inForce(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Forgets what is held once the change is committed; the next look-up reads it anew. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged changed) {
    held.forget();
  }
}
