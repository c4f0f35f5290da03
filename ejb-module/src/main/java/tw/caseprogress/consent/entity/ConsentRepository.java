package tw.caseprogress.consent.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.caseprogress.consent.ConsentPurpose;

/** Finds and keeps consents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsentRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  public void add(Consent consent) {
    entityManager.persist(consent);
  }

  /** The consents of a case, the one to the service first. */
  public List<Consent> ofCase(long caseFileId) {
    return entityManager
        .createQuery(
            "select c from Consent c where c.caseFileId = :caseFileId order by c.id", Consent.class)
        .setParameter("caseFileId", caseFileId)
        .getResultList();
  }

  /** Whether the consent of a case for a purpose was given and taken back. */
  public boolean isWithdrawn(long caseFileId, ConsentPurpose purpose) {
    return ofCase(caseFileId).stream()
        .filter(consent -> consent.purpose() == purpose)
        .anyMatch(consent -> consent.withdrawnOn().isPresent());
  }
}
