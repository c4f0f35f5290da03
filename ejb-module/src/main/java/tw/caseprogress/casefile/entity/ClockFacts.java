package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.deadline.CaseClock;

/** When the clock of a case starts, and by how many days its limit is longer than its type's. */
@Embeddable
public class ClockFacts {

  @Column(name = "received_time")
  private LocalTime receivedTime; // null: not known, hours run from the end of the day

  @Column(name = "clock_started_on")
  private LocalDate startedOn; // null: not yet, or the type counts from receipt

  @Column(name = "extra_working_days")
  private int extraWorkingDays;

  @Column(name = "extension_working_days")
  private int extensionWorkingDays;

  protected ClockFacts() {}

  ClockFacts(CaseOpening opening) {
    this.receivedTime = opening.receivedTime();
    this.startedOn = opening.clockStartedOn();
  }

  /** The clock of the case that they are of. */
  CaseClock clock(LocalDate receivedOn, List<CasePause> pauses) {
    return CaseClock.receivedOn(receivedOn)
        .at(receivedTime)
        .startedOn(startedOn)
        .pausedBy(pauses.stream().map(CasePause::asPause).toList())
        .grantedExtra(extraWorkingDays)
        .extendedBy(extensionWorkingDays);
  }

  void start(LocalDate day) {
    this.startedOn = day;
  }

  void addExtraLimit(int workingDays) {
    this.extraWorkingDays += workingDays;
  }

  void extend(int workingDays) {
    this.extensionWorkingDays = workingDays;
  }

  void putRight(LocalTime rightTime) {
    this.receivedTime = rightTime;
  }

  Optional<LocalTime> receivedAt() {
    return Optional.ofNullable(receivedTime);
  }

  Optional<LocalDate> startedOn() {
    return Optional.ofNullable(startedOn);
  }

  int extraWorkingDays() {
    return extraWorkingDays;
  }

  int extensionWorkingDays() {
    return extensionWorkingDays;
  }
}
