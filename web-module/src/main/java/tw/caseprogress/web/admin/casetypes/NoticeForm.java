package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;

/** By which channels an event is told, as the administrator ticks them. */
public class NoticeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NoticeEvent event;
  private boolean email;
  private boolean textMessage;

  NoticeForm(NoticeEvent event, NoticeTerms terms) {
    this.event = event;
    this.email = terms.byEmail().contains(event);
    this.textMessage = terms.byTextMessage().contains(event);
  }

  NoticeTerms in(NoticeTerms terms) {
    return terms.with(event, email, textMessage);
  }

  public NoticeEvent getEvent() {
    return event;
  }

  public boolean isEmail() {
    return email;
  }

  public void setEmail(boolean email) {
    this.email = email;
  }

  public boolean isTextMessage() {
    return textMessage;
  }

  public void setTextMessage(boolean textMessage) {
    this.textMessage = textMessage;
  }
}
