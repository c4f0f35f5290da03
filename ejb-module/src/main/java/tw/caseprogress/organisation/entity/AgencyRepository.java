package tw.caseprogress.organisation.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.organisation.CounterDetails;

/** Finds and keeps agencies. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgencyRepository {

  private static final String UNIT_COUNTERS =
      "select agency_id, name_zh, counter_zh, counter_en, fax, email from agency_unit";

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

  /**
   * Where citizens go who have to do with a unit, for all units of all agencies.
   *
   * <p>Over the entity manager like the agencies: read beside it, they waited for a second
   * connection where no other was free.
   */
  public List<UnitCounter> unitCounters() {
    List<?> rows = entityManager.createNativeQuery(UNIT_COUNTERS).getResultList();
    return rows.stream().map(row -> unitCounter((Object[]) row)).toList();
  }

  private static UnitCounter unitCounter(Object[] row) {
    return new UnitCounter(
        ((Number) row[0]).longValue(),
        (String) row[1],
        new CounterDetails((String) row[2], (String) row[3], (String) row[4], (String) row[5]));
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

  /** Where citizens go who have to do with a unit of an agency, by the unit's Chinese name. */
  public record UnitCounter(long agencyId, String unitZh, CounterDetails counter) {}
}
