package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.deadline.PauseReason;

/** Backs the entry that another office has answered. */
@Named
@ViewScoped
public class EndWaitBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseClockService caseClockService;
  @Inject private ShowClockBacking showClock;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private PauseReason reason;
  private LocalDate answeredOn;

  /** Starts with today, and with the office that was asked last. */
  @PostConstruct
  public void open() {
    answeredOn = LocalDate.now(clock);
    reason =
        showClock.getOpenWaits().stream().findFirst().map(OutsideWaitView::reason).orElse(null);
  }

  public String end() {
    return actOnCase.carryOut(
        (number, version) -> caseClockService.endWait(number, version, reason, answeredOn),
        "staff_casefile_view.message.info.waitEnded");
  }

  public PauseReason getReason() {
    return reason;
  }

  public void setReason(PauseReason reason) {
    this.reason = reason;
  }

  public LocalDate getAnsweredOn() {
    return answeredOn;
  }

  public void setAnsweredOn(LocalDate answeredOn) {
    this.answeredOn = answeredOn;
  }
}
