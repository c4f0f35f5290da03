package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.typed.TypedLine;

/** That the agency of a case waits for another office, since when and for whom. */
@Entity
@Table(name = "outside_wait")
public class OutsideWaitEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "case_file_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private PauseReason reason;

  @Column(name = "waiting_for")
  private String waitingFor;

  private LocalDate since;

  @Column(name = "document_number")
  private String documentNumber;

  private LocalDate until;

  @Column(name = "extra_working_days")
  private int extraWorkingDays;

  @Column(name = "stops_clock")
  private boolean stopsClock;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected OutsideWaitEntry() {}

  OutsideWaitEntry(
      CaseFile caseFile,
      OutsideWaitStart start,
      int extraWorkingDays,
      boolean stopsClock,
      Entry entry) {
    this.caseFile = caseFile;
    this.reason = start.reason();
    this.waitingFor = TypedLine.text(start.waitingFor());
    this.since = start.since();
    this.documentNumber = new PaperLetter(start.documentNumber(), start.since()).documentNumber();
    this.extraWorkingDays = extraWorkingDays;
    this.stopsClock = stopsClock;
    this.enteredAt = entry.at();
    this.enteredBy = entry.by();
  }

  boolean isOpenFor(PauseReason asked) {
    return until == null && reason == asked;
  }

  boolean isFor(PauseReason asked) {
    return reason == asked;
  }

  boolean isOpen() {
    return until == null;
  }

  LocalDate since() {
    return since;
  }

  void end(LocalDate day, Entry entry) {
    this.until = day;
    this.endedAt = entry.at();
    this.endedBy = entry.by();
  }

  boolean isEndedAt(Instant moment) {
    return moment.equals(endedAt);
  }

  void resume() {
    this.until = null;
    this.endedAt = null;
    this.endedBy = null;
  }

  public OutsideWaitView view() {
    return new OutsideWaitView(
        reason,
        waitingFor,
        since,
        documentNumber,
        Optional.ofNullable(until),
        extraWorkingDays,
        stopsClock);
  }
}
