package tw.caseprogress.casetype.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.organisation.entity.Agency;

/** Finds and stores agencies and case types. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseTypeRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  /** The agencies that are active, or those that are no longer, by code. */
  public List<Agency> agencies(boolean active) {
    return entityManager
        .createQuery(
            "select a from Agency a where a.active = :active order by a.code", Agency.class)
        .setParameter("active", active)
        .getResultList();
  }

  /** Finds an agency by its code, also one that is no longer active. */
  public Optional<Agency> findAgency(String code) {
    return entityManager
        .createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** All case types by code. */
  public List<CaseType> caseTypes() {
    return entityManager
        .createQuery("select t from CaseType t order by t.code", CaseType.class)
        .getResultList();
  }

  /** Whether there is a case type of the code, in whatever version. */
  public boolean hasCaseType(String code) {
    return !entityManager
        .createQuery("select t.id from CaseType t where t.code = :code", Long.class)
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
  }

  public void add(Agency agency) {
    entityManager.persist(agency);
  }

  public void add(CaseType caseType) {
    entityManager.persist(caseType);
  }
}
