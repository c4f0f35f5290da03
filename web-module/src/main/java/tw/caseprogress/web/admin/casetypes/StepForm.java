package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.typed.TypedLine;

/** A key step as the administrator writes it. */
public class StepForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nameZh = "";
  private String nameEn = "";
  private String textZh = "";
  private String textEn = "";
  private boolean optional;
  private int plannedWorkingDays;
  private boolean email = true;
  private boolean textMessage = true;

  static StepForm of(KeyStepView step) {
    StepForm form = new StepForm();
    form.nameZh = step.nameZh();
    form.nameEn = step.nameEn();
    form.textZh = step.publicTextZh();
    form.textEn = step.publicTextEn();
    form.optional = step.optional();
    form.plannedWorkingDays = step.plannedWorkingDays();
    form.email = step.notifyByEmail();
    form.textMessage = step.notifyByTextMessage();
    return form;
  }

  KeyStepView toStep(int order) {
    return new KeyStepView(
        order,
        TypedLine.text(nameZh),
        TypedLine.text(nameEn),
        TypedLine.text(textZh),
        TypedLine.text(textEn),
        optional,
        plannedWorkingDays,
        email,
        textMessage);
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getTextZh() {
    return textZh;
  }

  public void setTextZh(String textZh) {
    this.textZh = textZh;
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(String textEn) {
    this.textEn = textEn;
  }

  public boolean isOptional() {
    return optional;
  }

  public void setOptional(boolean optional) {
    this.optional = optional;
  }

  public int getPlannedWorkingDays() {
    return plannedWorkingDays;
  }

  public void setPlannedWorkingDays(int plannedWorkingDays) {
    this.plannedWorkingDays = plannedWorkingDays;
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
