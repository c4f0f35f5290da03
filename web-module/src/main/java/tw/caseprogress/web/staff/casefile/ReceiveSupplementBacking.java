package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.service.CaseFileService;

/** Backs the receipt of a supplement on the case screen. */
@Named
@ViewScoped
public class ReceiveSupplementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private LocalDate receivedOn;
  private Integer[] items = {};
  private String text;

  /** Starts with today, the usual day of the receipt. */
  @PostConstruct
  public void open() {
    receivedOn = LocalDate.now(clock);
  }

  public String receive() {
    String words = Objects.requireNonNullElse(text, "");
    return actOnCase.carryOut(
        (number, version) ->
            caseFileService.receiveSupplement(
                number, version, new SupplementReceipt(receivedOn, Chosen.of(items), words)),
        "staff_casefile_view.message.info.supplementReceived");
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public Integer[] getItems() {
    return items.clone();
  }

  public void setItems(Integer[] items) {
    this.items = items.clone();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
