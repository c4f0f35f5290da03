package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A paper of the type that was handed in. */
@Embeddable
public class ReceivedPaper {

  @Column(name = "paper_order")
  private int paperOrder;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  protected ReceivedPaper() {}

  ReceivedPaper(int paperOrder, LocalDate receivedOn) {
    this.paperOrder = paperOrder;
    this.receivedOn = receivedOn;
  }

  ReceivedPaper cameOn(LocalDate day) {
    return new ReceivedPaper(paperOrder, day);
  }

  public int paperOrder() {
    return paperOrder;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }
}
