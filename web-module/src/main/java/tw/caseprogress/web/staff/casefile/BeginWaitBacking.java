package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.deadline.PauseReason;

/** Backs the entry that the agency waits for another office. */
@Named
@ViewScoped
public class BeginWaitBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseClockService caseClockService;
  @Inject private ShowClockBacking showClock;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private PauseReason reason;
  private String office;
  private LocalDate since;
  private String documentNumber;
  private String text;

  /** Starts with today, and with the one reason where the type knows only one. */
  @PostConstruct
  public void open() {
    since = LocalDate.now(clock);
    reason = showClock.getReasonsToWait().stream().findFirst().orElse(null);
  }

  public String begin() {
    String words = Objects.requireNonNullElse(text, "");
    return actOnCase.carryOut(
        (number, version) ->
            caseClockService.beginWait(
                number,
                version,
                new OutsideWaitStart(reason, office, since, documentNumber, words)),
        "staff_casefile_view.message.info.waitBegun");
  }

  public PauseReason getReason() {
    return reason;
  }

  public void setReason(PauseReason reason) {
    this.reason = reason;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
