package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** One paper that was asked for. */
@Embeddable
public class SupplementItem {

  @Column(name = "item_order")
  private int itemOrder;

  private String name;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  protected SupplementItem() {}

  SupplementItem(int itemOrder, String name, LocalDate receivedOn) {
    this.itemOrder = itemOrder;
    this.name = name;
    this.receivedOn = receivedOn;
  }

  SupplementItem cameOn(LocalDate day) {
    return new SupplementItem(itemOrder, name, day);
  }

  boolean isMissing() {
    return receivedOn == null;
  }

  int itemOrder() {
    return itemOrder;
  }

  String name() {
    return name;
  }

  Optional<LocalDate> receivedOn() {
    return Optional.ofNullable(receivedOn);
  }
}
