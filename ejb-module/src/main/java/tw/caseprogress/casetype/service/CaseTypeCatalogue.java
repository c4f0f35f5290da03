package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
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
 * look-up after that goes to the database. Anybody may ask: nothing here is personal.
 */
@ApplicationScoped
public class CaseTypeCatalogue {

  private final CaseTypeReader reader;
  private volatile CaseTypeSnapshot snapshot;

  protected CaseTypeCatalogue() {
    this(null);
  }

  @Inject
  CaseTypeCatalogue(CaseTypeReader reader) {
    this.reader = reader;
  }

  /**
   * The version that a case was opened with, published or retired.
   *
   * @throws NoSuchElementException if there is no such version, or it is a draft
   */
  public CaseTypeView version(long versionId) {
    return snapshot()
        .version(versionId)
        .orElseThrow(() -> new NoSuchElementException("No case type version " + versionId));
  }

  /** Finds the version that new cases of a type are opened with. */
  public Optional<CaseTypeView> published(String code) {
    return snapshot().published(code);
  }

  /** The published case types that an agency takes in, by code; empty for an unknown agency. */
  public List<CaseTypeView> offeredBy(String agencyCode) {
    return snapshot().published().stream()
        .filter(caseType -> caseType.offeringOf(agencyCode).isPresent())
        .toList();
  }

  /** All published case types, by code. */
  public List<CaseTypeView> all() {
    return snapshot().published();
  }

  /** Forgets what is held once the change is committed; the next look-up reads it anew. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged changed) {
    snapshot = null;
  }

  private CaseTypeSnapshot snapshot() {
    CaseTypeSnapshot held = snapshot;
    // An empty one means that the first import has not been committed: it is not worth keeping.
    if (held == null || held.isEmpty()) {
      held = reader.read();
      snapshot = held;
    }
    return held;
  }
}
