package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.casefile.service.CaseClockService;

/**
 * Backs the entry that the clock of a case starts: papers complete, or the intake window closes.
 */
@Named
@ViewScoped
public class StartClockBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseClockService caseClockService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private LocalDate startedOn;

  /** Starts with today. */
  @PostConstruct
  public void open() {
    startedOn = LocalDate.now(clock);
  }

  public String start() {
    return actOnCase.carryOut(
        (number, version) -> caseClockService.startClock(number, version, startedOn),
        "staff_casefile_view.message.info.clockStarted");
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public void setStartedOn(LocalDate startedOn) {
    this.startedOn = startedOn;
  }
}
