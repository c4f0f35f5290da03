package tw.caseprogress.web.admin.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.UnitDetails;
import tw.caseprogress.organisation.UnitRefusedException;
import tw.caseprogress.organisation.service.UnitQuery;
import tw.caseprogress.organisation.service.UnitService;
import tw.caseprogress.web.staff.StaffTexts;

/** Keeps the units of the agency on {@code /admin/agency}. */
@Named
@ViewScoped
public class KeepUnitsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepAgencyBacking agency;
  @Inject private UnitQuery unitQuery;
  @Inject private UnitService unitService;
  @Inject private StaffTexts texts;

  private UnitForm form = new UnitForm();
  private Long chosenId;
  private int chosenVersion;
  private transient List<KeptUnit> units;

  public List<KeptUnit> getUnits() {
    if (units == null) {
      units = unitQuery.units(agency.getAsked());
    }
    return units;
  }

  /** Puts a unit into the form, to be changed. */
  public void choose(KeptUnit unit) {
    chosenId = unit.id();
    chosenVersion = unit.version();
    form = UnitForm.of(unit.details());
  }

  /** Empties the form, for another unit. */
  public void leave() {
    chosenId = null;
    form = new UnitForm();
  }

  /** Adds what was typed, or changes the unit that was chosen. */
  public void save() {
    UnitDetails details = form.toDetails();
    if (isChanging()) {
      KeptUnit seen = new KeptUnit(chosenId, details, true, chosenVersion);
      carryOut(() -> unitService.change(agency.getAsked(), seen, details), details, "unitSaved");
    } else {
      carryOut(() -> unitService.add(agency.getAsked(), details), details, "unitAdded");
    }
  }

  public void end(KeptUnit unit) {
    carryOut(() -> unitService.end(agency.getAsked(), unit), unit.details(), "unitEnded");
  }

  public void reopen(KeptUnit unit) {
    carryOut(() -> unitService.reopen(agency.getAsked(), unit), unit.details(), "unitReopened");
  }

  /** A refusal keeps what was typed. */
  private void carryOut(Runnable command, UnitDetails unit, String done) {
    try {
      command.run();
      leave();
      agency.forgetHistory();
      texts.tell("admin_agency.message.info." + done, unit.nameZh());
    } catch (UnitRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("UnitFault." + fault));
      Faces.validationFailed();
    }
    units = null;
  }

  /** Whether the form changes a unit rather than adding one. */
  public boolean isChanging() {
    return chosenId != null;
  }

  public UnitForm getForm() {
    return form;
  }
}
