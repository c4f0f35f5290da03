package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.caseprogress.approval.ExtensionRequest;
import tw.caseprogress.approval.service.ExtensionApprovalService;
import tw.caseprogress.approval.service.ExtensionRequestService;
import tw.caseprogress.casescreen.ExtensionSide;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDraft;

/** Backs what is done to an extension that waits: approved of, declined, or withdrawn. */
@Named
@ViewScoped
public class DecideExtensionBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private ExtensionApprovalService approvals;
  @Inject private ExtensionRequestService requests;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final LetterForm letter = new LetterForm();
  private String reason;

  /** Fills in the letter that the officer named. */
  @PostConstruct
  public void open() {
    side().approval().waiting().flatMap(one -> one.grant().letter()).ifPresent(letter::propose);
  }

  public String approve() {
    return actOnCase.carryOut(
        this,
        (number, version) -> approvals.approve(number, version, requestId(), letter.toLetter()),
        "staff_casefile_view.message.info.extensionApproved");
  }

  public String decline() {
    return actOnCase.carryOut(
        (number, version) -> approvals.decline(number, version, requestId(), reason),
        "staff_casefile_view.message.info.extensionDeclined");
  }

  public String withdraw() {
    return actOnCase.carryOut(
        (number, version) -> requests.withdraw(number, version, requestId()),
        "staff_casefile_view.message.info.extensionWithdrawn");
  }

  /** Of the request that the screen shows; none has the number 0. */
  private long requestId() {
    return side().approval().waiting().map(ExtensionRequest::id).orElse(0L);
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.EXTENDED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return side().draft();
  }

  /** Nothing is chosen here: the officer said who is told. */
  @Override
  public TellingForm getTelling() {
    return new TellingForm();
  }

  private ExtensionSide side() {
    return viewCase.screen().extension();
  }

  public LetterForm getLetter() {
    return letter;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
