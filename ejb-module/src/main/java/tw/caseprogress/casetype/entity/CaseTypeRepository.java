package tw.caseprogress.casetype.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

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

  public void add(CaseType caseType) {
    entityManager.persist(caseType);
  }
}
