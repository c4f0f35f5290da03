package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;

/** What the officer has typed about the progress of a case. */
public class ProgressForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer stepOrder;
  private String text;

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
}
