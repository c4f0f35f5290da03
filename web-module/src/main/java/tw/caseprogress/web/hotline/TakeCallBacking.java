package tw.caseprogress.web.hotline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.hotline.CallLine;
import tw.caseprogress.hotline.CallNote;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.OperatorDay;
import tw.caseprogress.hotline.service.HotlineCallService;

/** The call that is on: its topic, its note, what is open beside it. One view is one call. */
@Named
@ViewScoped
public class TakeCallBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/hotline/look-up?faces-redirect=true";

  @Inject private HotlineCallService calls;

  private Long callId; // null: nothing was done in it yet
  private CallTopic topic; // null: none is chosen
  private String note;
  private CallPanel panel = CallPanel.NONE;

  /** Notes what the call is about, at once; the same once more takes it back. */
  public void choose(CallTopic chosen) {
    topic = chosen == topic ? null : chosen;
    callId = calls.setTopic(getCallId(), Optional.ofNullable(topic));
  }

  /** Takes the chosen topic back. */
  public void undo() {
    if (topic != null) {
      choose(topic);
    }
  }

  /** Ends the call: nothing of it stays on the screen. */
  public String next() {
    calls.end(getCallId(), note);
    return PAGE;
  }

  /** Opens what belongs to a key, or closes it. */
  public void toggle(CallPanel wanted) {
    panel = panel == wanted ? CallPanel.NONE : wanted;
  }

  /** Takes over that a look-up began the call. */
  void begun(long id) {
    callId = id;
  }

  /** The call; empty as long as it has not begun. */
  public Optional<Long> getCallId() {
    return Optional.ofNullable(callId);
  }

  public OperatorDay getDay() {
    return calls.today();
  }

  /** The operator's calls of today, the latest first. */
  public List<CallLine> getCalls() {
    return calls.list();
  }

  public CallTopic[] getTopics() {
    return CallTopic.values();
  }

  public CallTopic getTopic() {
    return topic;
  }

  public CallPanel getPanel() {
    return panel;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** How long a note may be. */
  public int getLongestNote() {
    return CallNote.LONGEST;
  }
}
