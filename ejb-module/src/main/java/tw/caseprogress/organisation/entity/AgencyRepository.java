package tw.caseprogress.organisation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Finds and keeps agencies. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgencyRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  /** The agencies that are active, or those that are no longer, by code. */
  public List<Agency> all(boolean active) {
    return entityManager
        .createQuery(
            "select a from Agency a where a.active = :active order by a.code", Agency.class)
        .setParameter("active", active)
        .getResultList();
  }

  /** Finds an agency by its code, also one that is no longer active. */
  public Optional<Agency> find(String code) {
    return entityManager
        .createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The same, with the row locked until the transaction ends. */
  public Optional<Agency> findLocked(String code) {
    return entityManager
        .createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether there are active offices below an agency. */
  public boolean hasOfficesBelow(String code) {
    return !entityManager
        .createQuery(
            "select a.id from Agency a where a.parentCode = :code and a.active = true", Long.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public void add(Agency agency) {
    entityManager.persist(agency);
  }
}
