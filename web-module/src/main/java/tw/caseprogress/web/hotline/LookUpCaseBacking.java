package tw.caseprogress.web.hotline;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.hotline.EarlierCall;
import tw.caseprogress.hotline.HotlineCase;
import tw.caseprogress.hotline.LookUpAnswer;
import tw.caseprogress.hotline.TooManyLookUpsException;
import tw.caseprogress.hotline.service.EarlierCallQuery;
import tw.caseprogress.hotline.service.HotlineLookUpService;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.security.RefusalTrace;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Looks up the case of the call, by the password or by facts; what was typed stays until it ends.
 */
@Named
@ViewScoped
public class LookUpCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HotlineLookUpService hotline;
  @Inject private EarlierCallQuery earlierCalls;
  @Inject private TakeCallBacking call;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String queryPassword;
  private boolean byFacts;
  private final TypedFacts facts = new TypedFacts();
  private transient LookUpAnswer answer;
  private transient List<EarlierCall> earlier;

  /**
   * Looks the case up; what is no digit is shown at its field, and nothing is said to the caller.
   */
  public void lookUp() {
    answer = null;
    if (isMissing("caseNumber", caseNumber) | isMissing("queryPassword", queryPassword)) {
      return;
    }
    List<FieldFault> leftovers = CaseCredentials.leftovers(caseNumber, queryPassword);
    leftovers.forEach(this::show);
    if (leftovers.isEmpty()) {
      take(() -> hotline.lookUp(call.getCallId(), caseNumber, queryPassword));
    }
  }

  /** Looks the case up by what the caller knows of it. */
  public void compare() {
    answer = null;
    if (isMissing("caseNumber", caseNumber)) {
      return;
    }
    facts.fault().ifPresentOrElse(texts::warn, this::compareFacts);
  }

  private void compareFacts() {
    take(() -> hotline.lookUp(call.getCallId(), caseNumber, facts.read()));
  }

  private void take(Supplier<LookUpAnswer> asked) {
    try {
      answer = asked.get();
      call.begun(answer.callId());
      earlier = answer.found().isPresent() ? earlierCalls.ofCase(answer.callId()) : List.of();
    } catch (TooManyLookUpsException e) {
      // Here, where the look-up has let its connection go: the trace takes another one
      RefusalTrace.note(Faces.getRequest(), RefusalCause.LIMIT);
      texts.warn("hotline_look_up.message.warn.tooMany", e.span().toMinutes());
    }
  }

  /** Goes to the other way: facts instead of the password, or back. */
  public void changeWay() {
    byFacts = !byFacts;
    answer = null;
  }

  /** The case that was found; null when none was. */
  public HotlineCase getShown() {
    return answer == null ? null : answer.found().orElse(null);
  }

  /** The calls of the last weeks about the case that is shown, the latest first. */
  public List<EarlierCall> getEarlier() {
    return getShown() == null || earlier == null ? List.of() : earlier;
  }

  /** Such a call in a line to be read: when, about what, what was noted. */
  public String words(EarlierCall one) {
    String day = DateText.date(one.begunAt(), Faces.getLocale());
    String topic =
        one.topic()
            .map(known -> texts.get("CallTopic." + known))
            .orElseGet(() -> texts.get("hotline_look_up.text.withoutTopic"));
    return one.note().isEmpty()
        ? texts.get("hotline_look_up.text.earlierCall", day, topic)
        : texts.get("hotline_look_up.text.earlierNote", day, topic, one.note().get());
  }

  /** The due date in words with what is left until it, or that the clock is stopped. */
  public String getDue() {
    HotlineCase found = getShown();
    if (found.dueOn().isEmpty()) {
      return texts.get("hotline_look_up.text.paused");
    }
    String day = DateText.date(found.dueOn().get(), Faces.getLocale());
    int left = found.workingDaysLeft();
    return switch (found.standing()) {
      case DUE_TODAY -> texts.get("hotline_look_up.text.today", day);
      case OVERDUE ->
          left == 0
              ? texts.get("hotline_look_up.text.passed", day)
              : texts.get("hotline_look_up.text.over", day, -left);
      default -> texts.get("hotline_look_up.text.left", day, left);
    };
  }

  /** How the unit is reached from the hotline: put through, or by its number. */
  public String reach(String phone) {
    return EnquiryPhone.cityExtension(phone)
        .filter(extension -> !extension.isEmpty())
        .map(extension -> texts.get("hotline_look_up.text.transfer", extension))
        .orElseGet(() -> Texts.in(Faces.getLocale()).phone(phone));
  }

  private boolean isMissing(String field, String typed) {
    boolean missing = TypedLine.isBlank(typed);
    if (missing) {
      refuse(field, texts.get("hotline_look_up.message.error." + field));
    }
    return missing;
  }

  private void show(FieldFault fault) {
    refuse(fault.field(), texts.get("fault." + fault.code(), fault.arguments().toArray()));
  }

  private static void refuse(String field, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage("find:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    context.validationFailed();
  }

  public LookUpAnswer getAnswer() {
    return answer;
  }

  public boolean isByFacts() {
    return byFacts;
  }

  public TypedFacts getFacts() {
    return facts;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getQueryPassword() {
    return queryPassword;
  }

  public void setQueryPassword(String queryPassword) {
    this.queryPassword = queryPassword;
  }
}
