package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.casefile.DueDateCause;

/**
 * A line of the journal of due dates, written when somebody works on a case.
 *
 * <p>What a change of the calendar does to all others is written by {@code
 * projection.entity.RunningCases}, many lines at once.
 */
@Entity
@Table(name = "due_date_change")
public class DueDateChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "case_file_id")
  private long caseFileId;

  @Column(name = "old_due_on")
  private LocalDate oldDueOn;

  @Column(name = "new_due_on")
  private LocalDate newDueOn;

  @Enumerated(EnumType.STRING)
  private DueDateCause cause;

  @Column(name = "cause_id")
  private Long causeId;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "to_tell")
  private boolean toTell;

  protected DueDateChange() {}

  /** The due date that the case has now, after another; empty: the clock is stopped. */
  DueDateChange(CaseFile caseFile, Optional<LocalDate> before, DueDateCause cause, Entry entry) {
    this(caseFile, before, cause, entry.by(), entry.at());
  }

  private DueDateChange(
      CaseFile caseFile, Optional<LocalDate> before, DueDateCause cause, String by, Instant at) {
    this.caseFileId = caseFile.id();
    this.oldDueOn = before.orElse(null);
    this.newDueOn = caseFile.dueOn().orElse(null);
    this.cause = cause;
    this.changedBy = by;
    this.changedAt = at;
  }

  /**
   * The due date that the case has now by a change of the calendar.
   *
   * @param toTell whether the run of the change is to tell the applicant
   */
  static DueDateChange by(
      CalendarChange change,
      CaseFile caseFile,
      Optional<LocalDate> before,
      Instant at,
      boolean toTell) {
    DueDateChange line =
        new DueDateChange(caseFile, before, DueDateCause.of(change.kind()), change.changedBy(), at);
    line.causeId = change.id();
    line.toTell = toTell;
    return line;
  }
}
