package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import tw.caseprogress.casefile.ContactChannel;

/** What the officer has typed about the progress of a case. */
public class ProgressForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer stepOrder;
  private String text;
  private ContactChannel[] notifyBy = {};

  public Integer getStepOrder() {
    return stepOrder;
  }

  public void setStepOrder(Integer stepOrder) {
    this.stepOrder = stepOrder;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public ContactChannel[] getNotifyBy() {
    return notifyBy.clone();
  }

  public void setNotifyBy(ContactChannel[] notifyBy) {
    this.notifyBy = notifyBy.clone();
  }
}
