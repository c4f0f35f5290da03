package tw.caseprogress.casetype.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Finds and stores case types. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseTypeRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

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

  /** Finds a case type by its code. */
  public Optional<CaseType> find(String code) {
    return entityManager
        .createQuery("select t from CaseType t where t.code = :code", CaseType.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The same, with the row locked until the transaction ends. */
  public Optional<CaseType> findLocked(String code) {
    return entityManager
        .createQuery("select t from CaseType t where t.code = :code", CaseType.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Removes a case type that no case could ever be opened with. */
  public void remove(CaseType caseType) {
    entityManager.remove(caseType);
  }

  public void add(CaseType caseType) {
    entityManager.persist(caseType);
  }
}
