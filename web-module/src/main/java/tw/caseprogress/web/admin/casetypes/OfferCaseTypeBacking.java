package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.UnitChoices;

/** Says which agencies offer a case type, and how, on {@code /admin/casetypes/type}. */
@Named
@ViewScoped
public class OfferCaseTypeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCaseTypeBacking type;
  @Inject private CaseTypeService service;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private UnitChoices units;
  @Inject private DesignWords words;
  @Inject private StaffTexts texts;

  private String agency;
  private Long unit;
  private String unitZh;
  private String unitEn;
  private String phone;

  /** Puts how an agency offers it into the form. */
  public void edit(OfferingDefinition offering) {
    agency = offering.agencyCode();
    unit = null;
    unitZh = offering.handlingUnitZh();
    unitEn = offering.handlingUnitEn();
    phone = offering.phone();
  }

  /** Takes names and phone of the unit that was chosen over; they may be typed otherwise. */
  public void takeUnit() {
    units
        .find(agency, unit)
        .map(KeptUnit::details)
        .ifPresent(
            chosen -> {
              unitZh = chosen.nameZh();
              unitEn = chosen.nameEn();
              phone = chosen.phone();
            });
  }

  /** Lets the agency offer it as it was typed. */
  public void save() {
    OfferingDefinition offering =
        new OfferingDefinition(
            TypedLine.technical(agency),
            TypedLine.text(unitZh),
            TypedLine.text(unitEn),
            TypedLine.text(phone));
    carryOut(() -> service.offer(type.getCode(), type.getSeen(), offering), "offered", agency);
  }

  public void withdraw(String agencyCode) {
    carryOut(
        () -> service.withdraw(type.getCode(), type.getSeen(), agencyCode),
        "withdrawn",
        agencyCode);
  }

  private void carryOut(Runnable command, String done, String agencyCode) {
    try {
      command.run();
      edit(new OfferingDefinition(null, "", "", ""));
      type.load();
      texts.tell("admin_casetypes_type.message.info." + done, words.agencyName(agencyCode));
    } catch (CaseTypeRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("admin_design.text.told", words.fault(fault)));
      Faces.validationFailed();
    }
  }

  /** Whether the caller may change how an agency offers it. */
  public boolean mayChange(OfferingDefinition offering) {
    return isOf(offering.agencyCode());
  }

  /** Whether the caller may end that an agency offers it. */
  public boolean mayWithdraw(OfferingDefinition offering) {
    return mayChange(offering) && type.getCaseType().owned();
  }

  /** The agencies that the caller may let offer it, by code. */
  public List<AgencyView> getChoices() {
    KeptCaseType shown = type.getCaseType();
    return agencies.agencies().stream()
        .filter(one -> shown != null && isOf(one.code()))
        .filter(one -> shown.owned() || isOffering(shown, one.code()))
        .toList();
  }

  private static boolean isOffering(KeptCaseType shown, String agencyCode) {
    return shown.offerings().stream().anyMatch(one -> one.agencyCode().equals(agencyCode));
  }

  private boolean isOf(String agencyCode) {
    return agencyScope.confinedTo().map(agencyCode::equals).orElse(true);
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  /** A unit of the agency, from which the fields below are filled; null: none was chosen. */
  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getUnitZh() {
    return unitZh;
  }

  public void setUnitZh(String unitZh) {
    this.unitZh = unitZh;
  }

  public String getUnitEn() {
    return unitEn;
  }

  public void setUnitEn(String unitEn) {
    this.unitEn = unitEn;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
