package tw.caseprogress.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import tw.caseprogress.security.Role;

/** Finds and keeps staff users. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StaffUserRepository {

  private static final String BY_LOGIN = "select u from StaffUser u where u.login = :login";

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  /**
   * The user of this login, which is in lower case.
   *
   * <p>Asked before any session bean is called: begins a transaction if there is none.
   */
  @Transactional
  public Optional<StaffUser> find(String login) {
    return entityManager
        .createQuery(BY_LOGIN, StaffUser.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** The same, with the row locked until the transaction ends. */
  public Optional<StaffUser> findLocked(String login) {
    return entityManager
        .createQuery(BY_LOGIN, StaffUser.class)
        .setParameter("login", login)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** How many accounts with a role are in use. */
  public long countActive(Role role) {
    return entityManager
        .createQuery(
            "select count(u) from StaffUser u join u.roles r where u.active = true and r = :role",
            Long.class)
        .setParameter("role", role)
        .getSingleResult();
  }

  /** Whether there is nobody at all. */
  public boolean isEmpty() {
    return entityManager
        .createQuery("select u.id from StaffUser u", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Keeps a new user. */
  public void add(StaffUser user) {
    entityManager.persist(user);
  }

  /** Writes now what was kept and changed, so that what does not fit is told here. */
  public void flush() {
    entityManager.flush();
  }
}
