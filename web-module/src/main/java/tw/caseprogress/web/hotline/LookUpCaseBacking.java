package tw.caseprogress.web.hotline;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.HotlineCase;
import tw.caseprogress.hotline.LookUpAnswer;
import tw.caseprogress.hotline.OperatorDay;
import tw.caseprogress.hotline.TooManyLookUpsException;
import tw.caseprogress.hotline.service.HotlineLookUpService;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.web.casefile.CaseCredentials;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.security.RefusalTrace;

/** Backs {@code /hotline/look-up.xhtml}: one view is one call. */
@Named
@ViewScoped
public class LookUpCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/hotline/look-up?faces-redirect=true";

  @Inject private HotlineLookUpService hotline;

  private String caseNumber;
  private String queryPassword;
  private transient LookUpAnswer answer;
  private CallTopic topic;

  /**
   * Looks the case up; what is no digit is shown at its field, and nothing is said to the caller.
   */
  public void lookUp() {
    answer = null;
    topic = null;
    List<FieldFault> leftovers = CaseCredentials.leftovers(caseNumber, queryPassword);
    if (!leftovers.isEmpty()) {
      leftovers.forEach(LookUpCaseBacking::show);
      return;
    }
    try {
      answer = hotline.lookUp(caseNumber, queryPassword);
    } catch (TooManyLookUpsException e) {
      // Here, where the look-up has let its connection go: the trace takes another one
      RefusalTrace.note(Faces.getRequest(), RefusalCause.LIMIT);
      String text = texts().get("hotline_look_up.message.warn.tooMany", e.span().toMinutes());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }
    queryPassword = null;
  }

  /** Notes what the call is about, at once. */
  public void choose(CallTopic chosen) {
    if (answer != null) {
      hotline.noteTopic(answer.lookUpId(), chosen);
      topic = chosen;
    }
  }

  /** Ends the call: nothing of it stays on the screen. */
  public String next() {
    return PAGE;
  }

  /** The case that was found; null when none was. */
  public HotlineCase getShown() {
    return answer == null ? null : answer.found().orElse(null);
  }

  /** The due date in words with what is left until it, or that the clock is stopped. */
  public String getDue() {
    Texts texts = texts();
    HotlineCase found = getShown();
    if (found.dueOn().isEmpty()) {
      return texts.get("hotline_look_up.text.paused");
    }
    String day = DateText.date(found.dueOn().get(), texts.locale());
    return switch (found.standing()) {
      case DUE_TODAY -> texts.get("hotline_look_up.text.today", day);
      case OVERDUE -> texts.get("hotline_look_up.text.over", day, -found.workingDaysLeft());
      default -> texts.get("hotline_look_up.text.left", day, found.workingDaysLeft());
    };
  }

  private static void show(FieldFault fault) {
    String text = texts().get("fault." + fault.code(), fault.arguments().toArray());
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(
        "find:" + fault.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    context.validationFailed();
  }

  private static Texts texts() {
    return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  public LookUpAnswer getAnswer() {
    return answer;
  }

  public OperatorDay getDay() {
    return hotline.today();
  }

  public CallTopic[] getTopics() {
    return CallTopic.values();
  }

  public CallTopic getTopic() {
    return topic;
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
