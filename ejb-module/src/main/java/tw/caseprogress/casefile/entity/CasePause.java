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
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.PauseEntry;
import tw.caseprogress.deadline.PauseReason;

/** A dated pause of a case's clock, and who entered it. */
@Entity
@Table(name = "clock_pause")
public class CasePause {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "case_file_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private PauseReason reason;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "to_on")
  private LocalDate toOn;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "back_dated")
  private boolean backDated;

  protected CasePause() {}

  CasePause(CaseFile caseFile, PauseEntry pause, Entry entry) {
    this.caseFile = caseFile;
    this.reason = pause.pause().reason();
    this.fromOn = pause.pause().from();
    this.enteredAt = entry.at();
    this.enteredBy = entry.by();
    this.backDated = pause.isBackDated();
  }

  boolean isOpen() {
    return toOn == null;
  }

  boolean isOpenFor(PauseReason asked) {
    return isOpen() && reason == asked;
  }

  void endOn(LocalDate lastDay) {
    this.toOn = lastDay;
  }

  void resume() {
    this.toOn = null;
  }

  public ClockPause asPause() {
    return new ClockPause(reason, fromOn, toOn);
  }
}
