package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.typed.TypedLine;

/**
 * Backs the message to the parties on the case screen. Its key belongs to the screen: the same form
 * sent twice is sent once.
 */
@Named
@ViewScoped
public class SendMessageBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ToldOfEntry toldOfEntry;

  private UUID submissionKey = UUID.randomUUID();
  private final TellingForm telling = new TellingForm();
  private String text;
  private String inReplyTo;

  /** Proposes every channel that reaches somebody, and the words that put an entry right. */
  @PostConstruct
  public void open() {
    text =
        Optional.ofNullable(viewCase.getCorrected())
            .flatMap(entry -> toldOfEntry.correction(entry.longValue()))
            .orElse(null);
    telling.propose(
        new CaseSteps(viewCase.getShown()).audience().offered(NoticeEvent.OFFICER_MESSAGE));
  }

  public String send() {
    OfficerMessage message =
        new OfficerMessage(
            submissionKey, text, Optional.ofNullable(inReplyTo), telling.toTelling());
    return actOnCase.carryOut(
        this,
        (number, version) -> caseFileService.sendMessage(number, version, message),
        "staff_casefile_view.message.info.messageSent");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.OFFICER_MESSAGE;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return Optional.ofNullable(text)
        .filter(Predicate.not(TypedLine::isBlank))
        .map(
            words ->
                new NoticeDraft(event(), NoticeDetail.none().saying(words), telling.toTelling()));
  }

  public String getSubmissionKey() {
    return submissionKey.toString();
  }

  /** Takes the key that the page was made with; anything else leaves the new one. */
  public void setSubmissionKey(String key) {
    submissionKey = SubmissionKey.parse(key).orElse(submissionKey);
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** What the citizen asked; for staff alone. */
  public String getInReplyTo() {
    return inReplyTo;
  }

  public void setInReplyTo(String inReplyTo) {
    this.inReplyTo = inReplyTo;
  }
}
