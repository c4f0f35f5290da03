package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;

/** Backs the receipt of a supplement on the case screen. */
@Named
@ViewScoped
public class ReceiveSupplementBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private CaseClockService caseClockService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private final TellingForm telling = new TellingForm();
  private LocalDate receivedOn;
  private Integer[] items = {};
  private String text;

  /** Starts with today, the usual day of the receipt. */
  @PostConstruct
  public void open() {
    receivedOn = LocalDate.now(clock);
    telling.propose(
        new CaseSteps(viewCase.getShown()).audience().offered(NoticeEvent.SUPPLEMENT_RECEIVED));
  }

  public String receive() {
    String words = Objects.requireNonNullElse(text, "");
    return actOnCase.carryOut(
        this,
        (number, version) ->
            caseFileService.receiveSupplement(
                number,
                version,
                new SupplementReceipt(receivedOn, Chosen.of(items), words, telling.toTelling())),
        "staff_casefile_view.message.info.supplementReceived");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.SUPPLEMENT_RECEIVED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    if (Chosen.of(items).isEmpty() || receivedOn == null) {
      return Optional.empty();
    }
    boolean complete = isComplete();
    NoticeDetail detail =
        NoticeDetail.none().saying(Objects.requireNonNullElse(text, "")).complete(complete);
    Optional<LocalDate> dueOn =
        complete
            ? caseClockService.previewComplete(viewCase.getShown().caseNumber(), receivedOn)
            : Optional.empty();
    return Optional.of(new NoticeDraft(event(), detail, telling.toTelling(), dueOn));
  }

  private boolean isComplete() {
    Set<Integer> came = Chosen.of(items);
    return viewCase
        .getShown()
        .awaitedSupplement()
        .filter(round -> round.missing().stream().allMatch(item -> came.contains(item.order())))
        .isPresent();
  }

  @Override
  public TellingForm getTelling() {
    return telling;
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
