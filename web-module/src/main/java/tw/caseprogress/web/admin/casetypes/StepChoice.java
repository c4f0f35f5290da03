package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import tw.caseprogress.casetype.KeyStepView;

/** A key step of the version before, and which one of the version after was chosen for it. */
public class StepChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int order;
  private final String nameZh;
  private final String nameEn;
  private final boolean fixed;
  private Integer target; // null: it has no counterpart

  StepChoice(KeyStepView step, boolean fixed, Integer target) {
    this.order = step.order();
    this.nameZh = step.nameZh();
    this.nameEn = step.nameEn();
    this.fixed = fixed;
    this.target = target;
  }

  public int getOrder() {
    return order;
  }

  public String getNameZh() {
    return nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  /** Whether nothing can be chosen: it is the receipt, or the closing. */
  public boolean isFixed() {
    return fixed;
  }

  public Integer getTarget() {
    return target;
  }

  public void setTarget(Integer target) {
    this.target = target;
  }
}
