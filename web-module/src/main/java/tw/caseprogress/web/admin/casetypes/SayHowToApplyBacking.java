package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.HowToApply;
import tw.caseprogress.casetype.LifeSituation;
import tw.caseprogress.casetype.service.HowToApplyCatalogue;
import tw.caseprogress.casetype.service.HowToApplyService;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;

/** Says how citizens apply and how they find a case type, on {@code /admin/casetypes/type}. */
@Named
@ViewScoped
public class SayHowToApplyBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCaseTypeBacking type;
  @Inject private HowToApplyCatalogue catalogue;
  @Inject private HowToApplyService service;
  @Inject private DesignWords words;
  @Inject private StaffTexts texts;

  private LifeSituation[] situations = {}; // of a list Faces does not know the type
  private String wayZh;
  private String wayEn;
  private String feeZh;
  private String feeEn;
  private String formAddress;

  /** Puts what is said now into the form. */
  public void load() {
    if (type.getCaseType() == null) {
      return;
    }
    HowToApply said = catalogue.of(type.getCode());
    situations = said.situations().stream().sorted().toArray(LifeSituation[]::new);
    wayZh = said.wayZh();
    wayEn = said.wayEn();
    feeZh = said.feeZh();
    feeEn = said.feeEn();
    formAddress = said.formAddress();
  }

  /** Keeps what was typed; citizens read it at once. */
  public void save() {
    HowToApply said =
        new HowToApply(
            situations == null ? Set.of() : Set.of(situations),
            TypedLine.text(wayZh),
            TypedLine.text(wayEn),
            TypedLine.text(feeZh),
            TypedLine.text(feeEn),
            TypedLine.text(formAddress));
    try {
      service.say(type.getCode(), said);
      type.load();
      texts.tell("admin_casetypes_type.message.info.said", type.getCode());
    } catch (CaseTypeRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("admin_design.text.told", words.fault(fault)));
      Faces.validationFailed();
    }
  }

  public LifeSituation[] getChoices() {
    return LifeSituation.values();
  }

  public LifeSituation[] getSituations() {
    return situations;
  }

  public void setSituations(LifeSituation[] situations) {
    this.situations = situations;
  }

  public String getWayZh() {
    return wayZh;
  }

  public void setWayZh(String wayZh) {
    this.wayZh = wayZh;
  }

  public String getWayEn() {
    return wayEn;
  }

  public void setWayEn(String wayEn) {
    this.wayEn = wayEn;
  }

  public String getFeeZh() {
    return feeZh;
  }

  public void setFeeZh(String feeZh) {
    this.feeZh = feeZh;
  }

  public String getFeeEn() {
    return feeEn;
  }

  public void setFeeEn(String feeEn) {
    this.feeEn = feeEn;
  }

  public String getFormAddress() {
    return formAddress;
  }

  public void setFormAddress(String formAddress) {
    this.formAddress = formAddress;
  }
}
