package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.PaperView;

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

  /**
   * The day of each paper that came, by its order among the papers of another version or type:
   * papers of the same name are the same.
   */
  static Map<Integer, LocalDate> under(
      CaseTypeView to, CaseTypeView from, Map<Integer, LocalDate> received) {
    return to.papers().stream()
        .flatMap(paper -> before(paper, from, received).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Map.Entry<Integer, LocalDate>> before(
      PaperView paper, CaseTypeView from, Map<Integer, LocalDate> received) {
    return from.papers().stream()
        .filter(former -> former.nameZh().equals(paper.nameZh()))
        .filter(former -> received.containsKey(former.order()))
        .findFirst()
        .map(former -> Map.entry(paper.order(), received.get(former.order())));
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
