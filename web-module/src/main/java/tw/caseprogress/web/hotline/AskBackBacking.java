package tw.caseprogress.web.hotline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.hotline.CallBackRefusedException;
import tw.caseprogress.hotline.CallBackState;
import tw.caseprogress.hotline.CallBackWish;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.NoCaseInCallException;
import tw.caseprogress.hotline.service.CallBackService;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;

/** What a caller whose case is open wants besides: to be called back, the number once more. */
@Named
@ViewScoped
public class AskBackBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CallBackService callBacks;
  @Inject private TakeCallBacking call;
  @Inject private StaffTexts texts;

  private String number;
  private String question;

  /** Asks the officer to call. */
  public void ask() {
    CallTopic topic = Optional.ofNullable(call.getTopic()).orElse(CallTopic.OTHER);
    try {
      LocalDate dueOn =
          callBacks.ask(call.getCallId().orElse(0L), new CallBackWish(topic, number, question));
      texts.tell(
          "hotline_look_up.message.info.asked", DateText.weekdayDate(dueOn, Faces.getLocale()));
      call.toggle(CallPanel.CALL_BACK);
      number = null;
      question = null;
    } catch (CallBackRefusedException e) {
      texts.refuse("fault." + e.fault().code(), e.fault().arguments().toArray());
      Faces.validationFailed();
    } catch (NoCaseInCallException e) {
      texts.refuse("CaseRule.noCaseInCall");
    }
  }

  /** Has number and password sent again to the contact that the case has. */
  public void resend() {
    try {
      AccessReminder outcome = callBacks.resend(call.getCallId().orElse(0L));
      if (outcome == AccessReminder.SENT) {
        texts.tell("hotline_look_up.text.resend.SENT");
      } else {
        texts.warn("hotline_look_up.text.resend." + outcome);
      }
    } catch (NoCaseInCallException e) {
      texts.refuse("CaseRule.noCaseInCall");
    }
  }

  /** What was asked before in the case that is open, and what came of it. */
  public List<CallBackState> getEarlier() {
    return call.getCallId().map(callBacks::ofCase).orElse(List.of());
  }

  /** How such a wish stands, in a sentence to be read. */
  public String words(CallBackState asked) {
    String day = DateText.date(asked.askedAt(), Faces.getLocale());
    String topic = texts.get("CallTopic." + asked.topic());
    if (asked.answer().isPresent()) {
      return texts.get(
          "hotline_look_up.text.callBackAnswered", day, topic, asked.answer().orElseThrow());
    }
    return texts.get(
        asked.answeredAt().isPresent()
            ? "hotline_look_up.text.callBackEnded"
            : "hotline_look_up.text.callBackOpen",
        day,
        topic,
        DateText.date(asked.dueOn(), Faces.getLocale()));
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
