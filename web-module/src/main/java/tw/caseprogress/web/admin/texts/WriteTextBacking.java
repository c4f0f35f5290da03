package tw.caseprogress.web.admin.texts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.gateway.TextMessageLength;
import tw.caseprogress.gateway.TextMessageParts;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.notification.NoticeTextFault;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.NoticeTextRefusedException;
import tw.caseprogress.notification.NoticeVariable;
import tw.caseprogress.notification.WordedStep;
import tw.caseprogress.notification.service.NoticeTextQuery;
import tw.caseprogress.notification.service.NoticeTextService;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;

/** Words the notices of one event, channel and language on {@code /admin/texts/text}. */
@Named
@ViewScoped
public class WriteTextBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NoticeTextQuery query;
  @Inject private NoticeTextService service;
  @Inject private StaffTexts texts;

  private String event;
  private String channel;
  private String language;
  private String caseType;
  private String step;
  private String subject = "";
  private String body = "";
  private long seen;
  private boolean own;
  private transient List<KeptNoticeText> versions;

  /** Reads the text that the address names. */
  public void load() {
    if (isText()) {
      show();
    } else {
      Faces.responseSendError(404, "");
    }
  }

  /** Whether the address names a text that is the caller's to word. */
  private boolean isText() {
    try {
      return key().step().stream().allMatch(step -> query.step(step).isPresent());
    } catch (IllegalArgumentException | NullPointerException e) {
      return false;
    }
  }

  private void show() {
    versions = null;
    Optional<KeptNoticeText> latest = getVersions().stream().findFirst();
    seen = latest.map(KeptNoticeText::id).orElse(0L);
    Optional<NoticeTemplate> kept = latest.flatMap(KeptNoticeText::template);
    own = kept.isPresent();
    NoticeTemplate shown = kept.orElseGet(() -> query.below(key()).template());
    subject = shown.subject().orElse("");
    body = shown.body();
  }

  /** Takes what was typed into use; a refusal keeps it in the form. */
  public void save() {
    carryOut(() -> service.save(key(), seen, typed()), "saved");
  }

  /** Gives the own text up. */
  public void backToDefault() {
    carryOut(() -> service.backToDefault(key(), seen), "givenUp");
  }

  private void carryOut(Runnable command, String done) {
    try {
      command.run();
      show();
      texts.tell("admin_texts_text.message.info." + done);
    } catch (NoticeTextRefusedException e) {
      e.faults().forEach(this::refuse);
      if (e.faults().isEmpty()) {
        texts.refuse("admin_texts_text.message.error.changedMeanwhile");
      }
      Faces.validationFailed();
    }
  }

  private void refuse(NoticeTextFault fault) {
    String part =
        isMail()
            ? texts.get("NoticeTextFault.Part." + fault.part())
            : texts.get("ContactChannel.TEXT_MESSAGE");
    texts.refuse("NoticeTextFault.Kind." + fault.kind(), part, fault.line(), fault.shown());
  }

  private NoticeTemplate typed() {
    return new NoticeTemplate(
        isMail() ? Optional.of(lines(subject)) : Optional.empty(), lines(body));
  }

  private static String lines(String typed) {
    return TypedLine.words(Objects.requireNonNullElse(typed, "").replace("\r\n", "\n"));
  }

  /** What the form would say of the sample case; empty while it holds what could not be filled. */
  public Optional<NoticeText> getPreview() {
    NoticeTextKey key = key();
    boolean fills =
        typed().faults(key.event(), key.channel(), query.names(key.language())).stream()
            .map(NoticeTextFault::kind)
            .noneMatch(NoticeTextFault.Kind::isUnreadable);
    return fills ? Optional.of(query.preview(key, typed())) : Optional.empty();
  }

  /** How long a text message is, and what makes it so. */
  public String length(NoticeText notice) {
    TextMessageLength length = TextMessageLength.of(notice.body());
    return TextMessageParts.firstUnicodeSign(notice.body())
        .map(
            sign ->
                texts.get(
                    "admin_texts_text.text.lengthUnicode", length.units(), length.segments(), sign))
        .orElseGet(
            () ->
                texts.get("admin_texts_text.text.lengthLatin", length.units(), length.segments()));
  }

  /** What the notices of the event may name. */
  public List<NoticeVariable> getVariables() {
    return NoticeVariable.of(key().event());
  }

  /** How a variable is written; one that has no words, with a part. */
  public String written(NoticeVariable variable) {
    String name = variable.shown();
    return switch (variable.kind()) {
      case VALUE -> "{{" + name + "}}";
      case CONDITION -> "{{#" + name + "}}{{/" + name + "}}";
      case LIST -> "{{#" + name + "}}{{.}}\n{{/" + name + "}}";
    };
  }

  /** All versions, the latest first. */
  public List<KeptNoticeText> getVersions() {
    if (versions == null) {
      versions = query.versions(key());
    }
    return versions;
  }

  /** What was used before the version at a place of the list. */
  public NoticeTemplate before(int place) {
    return getVersions().stream()
        .skip(place + 1L)
        .findFirst()
        .flatMap(KeptNoticeText::template)
        .orElseGet(() -> query.below(key()).template());
  }

  private NoticeTextKey key() {
    Optional<KeyStepName> name =
        Optional.ofNullable(step)
            .filter(any -> !any.isEmpty())
            .map(one -> new KeyStepName(caseType, one));
    return new NoticeTextKey(
        NoticeEvent.valueOf(event),
        ContactChannel.valueOf(channel),
        ContactLanguage.valueOf(language),
        name);
  }

  /** The step that the text is for; empty for all that have none of their own. */
  public Optional<WordedStep> getWorded() {
    return key().step().flatMap(query::step);
  }

  /** In which words the text is said to be in use. */
  public String getUse() {
    if (own) {
      return "own";
    }
    if (key().step().isPresent()) {
      return "fromSteps";
    }
    return isCityWide() ? "delivered" : "fromCity";
  }

  public boolean isMail() {
    return ContactChannel.EMAIL.name().equals(channel);
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  /** Whether the caller's own text is in use. */
  public boolean isOwn() {
    return own;
  }

  public boolean isCityWide() {
    return query.isCityWide();
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
