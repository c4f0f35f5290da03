package tw.caseprogress.casefile.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.SupplementRoundItem;

/** One round of a supplement: what was asked for, until when, and what came. */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "case_file_id")
  private CaseFile caseFile;

  private int round;

  @Column(name = "requested_on")
  private LocalDate requestedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String text;

  @Column(name = "letter_number")
  private String letterNumber; // null: asked by e-mail or text message

  @Column(name = "overdue_noted_on")
  private LocalDate overdueNotedOn;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @ElementCollection
  @CollectionTable(
      name = "supplement_item",
      joinColumns = @JoinColumn(name = "supplement_request_id"))
  @OrderBy("itemOrder")
  private List<SupplementItem> items = new ArrayList<>();

  protected SupplementRequest() {}

  SupplementRequest(CaseFile caseFile, int round, SupplementDemand demand, LocalDate today) {
    this.caseFile = caseFile;
    this.round = round;
    this.requestedOn = demand.letter().map(PaperLetter::datedOn).orElse(today);
    this.letterNumber = demand.letter().map(PaperLetter::documentNumber).orElse(null);
    this.dueOn = demand.dueOn();
    this.text = demand.text();
    for (String name : demand.items()) {
      items.add(new SupplementItem(items.size() + 1, name, null));
    }
  }

  boolean isAwaited() {
    return receivedOn == null;
  }

  /**
   * Notes that papers are missing after the supplement's own deadline.
   *
   * @return whether that is so and was not noted before
   */
  boolean noteOverdue(LocalDate today) {
    boolean news = isAwaited() && dueOn.isBefore(today) && overdueNotedOn == null;
    if (news) {
      overdueNotedOn = today;
    }
    return news;
  }

  LocalDate requestedOn() {
    return requestedOn;
  }

  /**
   * Notes papers that came; complete on the day on which the last of them came, in whatever order
   * they are entered.
   *
   * @return the names of the papers
   * @throws CaseInputException if one of them was not asked for or came before
   */
  List<String> receive(Set<Integer> orders, LocalDate day) {
    List<Integer> missing =
        items.stream().filter(SupplementItem::isMissing).map(SupplementItem::itemOrder).toList();
    if (orders.isEmpty() || !missing.containsAll(orders)) {
      throw new CaseInputException(CaseInputException.Fault.SUPPLEMENT_ITEMS);
    }
    items.replaceAll(item -> orders.contains(item.itemOrder()) ? item.cameOn(day) : item);
    if (items.stream().noneMatch(SupplementItem::isMissing)) {
      receivedOn =
          items.stream()
              .flatMap(item -> item.receivedOn().stream())
              .max(LocalDate::compareTo)
              .orElseThrow();
    }
    return items.stream()
        .filter(item -> orders.contains(item.itemOrder()))
        .map(SupplementItem::name)
        .toList();
  }

  /** The day on which all was there; empty while something is awaited. */
  Optional<LocalDate> receivedOn() {
    return Optional.ofNullable(receivedOn);
  }

  public SupplementRound round() {
    return new SupplementRound(
        round,
        requestedOn,
        dueOn,
        text,
        items.stream()
            .map(item -> new SupplementRoundItem(item.itemOrder(), item.name(), item.receivedOn()))
            .toList(),
        Optional.ofNullable(letterNumber),
        Optional.ofNullable(receivedOn));
  }
}
