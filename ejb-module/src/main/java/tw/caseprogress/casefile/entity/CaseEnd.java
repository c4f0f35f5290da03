package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;

/** How a case ended, and the verdict on its due date by the calendar of that day. */
@Embeddable
public class CaseEnd {

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closing_letter_number")
  private String letterNumber;

  @Column(name = "closing_letter_dated_on")
  private LocalDate letterDatedOn;

  @Column(name = "closed_on_time")
  private Boolean closedOnTime;

  @Column(name = "working_days_used")
  private Integer workingDaysUsed;

  @Column(name = "calendar_change_id")
  private Long calendarChangeId; // null: the shipped calendar, before changes were kept

  protected CaseEnd() {}

  CaseEnd(Closing closing, LocalDate closedOn) {
    this.outcome = closing.outcome();
    this.closedOn = closedOn;
    this.letterNumber = closing.letter().map(PaperLetter::documentNumber).orElse(null);
    this.letterDatedOn = closing.letter().map(PaperLetter::datedOn).orElse(null);
  }

  void judge(boolean onTime, int workingDays, long calendarChange) {
    this.calendarChangeId = calendarChange;
    this.closedOnTime = onTime;
    this.workingDaysUsed = workingDays;
  }

  /** The calendar change that held on closing; 0 for cases closed before changes were kept. */
  long calendarChangeId() {
    return calendarChangeId == null ? 0 : calendarChangeId;
  }

  /** Whether the verdict was spoken. */
  boolean isJudged() {
    return closedOnTime != null;
  }

  public Outcome outcome() {
    return outcome;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  /** The official letter about it; empty where none is known. */
  public Optional<PaperLetter> letter() {
    return Optional.ofNullable(letterNumber).map(number -> new PaperLetter(number, letterDatedOn));
  }

  /** Empty only between the closing and the verdict, within one transaction. */
  Boolean closedOnTime() {
    return closedOnTime;
  }
}
