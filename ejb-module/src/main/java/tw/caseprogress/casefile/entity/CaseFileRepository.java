package tw.caseprogress.casefile.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.schema.TableWriter;

/** Finds and keeps case files. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseFileRepository {

  @PersistenceContext(unitName = "caseprogress")
  private EntityManager entityManager;

  @Inject private TableWriter writer;

  /** Keeps a new case; afterwards it has its id. */
  public void add(CaseFile caseFile) {
    entityManager.persist(caseFile);
    entityManager.flush();
  }

  /**
   * Writes the due date of a case anew, and if it is another, why in the journal.
   *
   * @param derived empty: the clock is stopped
   */
  public void projectDueOn(
      CaseFile caseFile, Optional<LocalDate> derived, DueDateCause cause, Entry entry) {
    Optional<LocalDate> before = caseFile.dueOn();
    if (!before.equals(derived)) {
      caseFile.projectDueOn(derived);
      entityManager.persist(new DueDateChange(caseFile, before, cause, entry));
    }
  }

  /**
   * Writes the due date to which a change of the calendar moves a case, and that in the journal.
   *
   * @param toTell whether the run of the change is to tell the applicant
   */
  public void projectDueOn(
      CaseFile caseFile, LocalDate after, CalendarChange change, Instant at, boolean toTell) {
    Optional<LocalDate> before = caseFile.dueOn();
    caseFile.projectDueOn(Optional.of(after));
    entityManager.persist(DueDateChange.by(change, caseFile, before, at, toTell));
  }

  public Optional<CaseFile> find(CaseNumber caseNumber) {
    return entityManager
        .createQuery("select c from CaseFile c where c.keys.caseNumber = :number", CaseFile.class)
        .setParameter("number", caseNumber.digits())
        .getResultStream()
        .findFirst();
  }

  /** The case for a command: others wait until this transaction ends. */
  public Optional<CaseFile> findForChange(CaseNumber caseNumber) {
    return entityManager
        .createQuery("select c from CaseFile c where c.keys.caseNumber = :number", CaseFile.class)
        .setParameter("number", caseNumber.digits())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Moves the version of a case on, even if only its children change; the next query of this
   * transaction may do it, so nobody may ask for the version afterwards.
   */
  public void moveOn(CaseFile caseFile) {
    entityManager.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what was changed until now, so that statements past the entities find it. */
  public void write() {
    entityManager.flush();
  }

  /** The case by its id, to be changed: others wait until this transaction ends. */
  public CaseFile getForChange(long id) {
    CaseFile caseFile = get(id);
    entityManager.lock(caseFile, LockModeType.PESSIMISTIC_WRITE);
    return caseFile;
  }

  /** The case by its id. */
  public CaseFile get(long id) {
    return Optional.ofNullable(entityManager.find(CaseFile.class, id)).orElseThrow();
  }

  /** The case that was opened by this submission; two at the same time wait for each other. */
  public Optional<CaseFile> findBySubmission(UUID submissionKey) {
    writer.lock(submissionKey.toString());
    return entityManager
        .createQuery("select c from CaseFile c where c.origin.submissionKey = :key", CaseFile.class)
        .setParameter("key", submissionKey.toString())
        .getResultStream()
        .findFirst();
  }

  /**
   * The newest cases of a type at an agency whose applicant has a name, by its blind index.
   *
   * @param since the first day of receipt
   */
  public List<CaseNumber> ofApplicant(
      long agencyId, long caseTypeId, byte[] nameIndex, LocalDate since, int most) {
    return entityManager
        .createQuery(
            "select c.keys.caseNumber from CaseFile c where c.keys.applicantNameIndex = :name"
                + " and c.origin.handlingAgencyId = :agency and c.caseTypeId = :type"
                + " and c.origin.receivedOn >= :since order by c.id desc",
            String.class)
        .setParameter("name", nameIndex)
        .setParameter("agency", agencyId)
        .setParameter("type", caseTypeId)
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultStream()
        .map(CaseNumber::new)
        .toList();
  }

  /** The next serial, from which a case number is made; none is given twice. */
  public long nextSerial() {
    return ((Number)
            entityManager
                .createNativeQuery("select nextval('case_number_serial')")
                .getSingleResult())
        .longValue();
  }
}
