package tw.caseprogress.notification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.notification.NoticeState;

/** Finds and keeps notices. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  public void add(Notice notice) {
    entityManager.persist(notice);
  }

  /** A notice, to be changed in this transaction by nobody else. */
  public Notice getForChange(long id) {
    return entityManager.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Whether a notice of the same occasion to the same party went, or is to go, by a channel. One
   * that failed and is yet to be followed up counts: its own follow-up sees to what comes next.
   */
  public boolean isTold(Notice notice, ContactChannel channel) {
    return !entityManager
        .createQuery(
            "select n.id from Notice n where n.caseFileId = :caseFileId and n.event = :event"
                + " and n.recipientRole = :role and n.occasionAt = :occasionAt"
                + " and n.channel = :channel"
                + " and (n.state in :states or (n.state in :failed and n.escalatedAt is null))",
            Long.class)
        .setParameter("caseFileId", notice.caseFileId())
        .setParameter("event", notice.event())
        .setParameter("role", notice.recipientRole())
        .setParameter("occasionAt", notice.occasionAt())
        .setParameter("channel", channel)
        .setParameter("states", Set.of(NoticeState.QUEUED, NoticeState.SENT, NoticeState.DELIVERED))
        .setParameter("failed", NoticeState.FAILURES)
        .getResultList()
        .isEmpty();
  }

  /** Whether a channel was tried at all for the occasion and the party of a notice. */
  public boolean isTried(Notice notice, ContactChannel channel) {
    return !entityManager
        .createQuery(
            "select n.id from Notice n where n.caseFileId = :caseFileId and n.event = :event"
                + " and n.recipientRole = :role and n.occasionAt = :occasionAt"
                + " and n.channel = :channel",
            Long.class)
        .setParameter("caseFileId", notice.caseFileId())
        .setParameter("event", notice.event())
        .setParameter("role", notice.recipientRole())
        .setParameter("occasionAt", notice.occasionAt())
        .setParameter("channel", channel)
        .getResultList()
        .isEmpty();
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
