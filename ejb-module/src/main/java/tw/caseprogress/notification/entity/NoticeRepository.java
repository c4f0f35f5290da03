package tw.caseprogress.notification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Finds and keeps notices. */
@ApplicationScoped
public class NoticeRepository {

  private static final String TAKE =
      """
      select * from notice
       where state = 'QUEUED' and due_at <= ?
       order by due_at, id
       limit ?
       for update skip locked
      """;

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  public void add(Notice notice) {
    entityManager.persist(notice);
  }

  /**
   * Takes the oldest notices that are due for this transaction alone: rows that another worker or
   * server holds are passed over.
   */
  @SuppressWarnings("unchecked") // a native query knows its entity only as a class
  public List<Notice> takeDue(Instant now, int most) {
    return entityManager
        .createNativeQuery(TAKE, Notice.class)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }

  /** The notices of a case, the latest first. */
  public List<Notice> ofCase(long caseFileId) {
    return entityManager
        .createQuery(
            "select n from Notice n where n.caseFileId = :caseFileId order by n.id desc",
            Notice.class)
        .setParameter("caseFileId", caseFileId)
        .getResultList();
  }
}
