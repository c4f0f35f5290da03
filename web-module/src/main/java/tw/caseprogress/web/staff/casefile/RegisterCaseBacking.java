package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseReceipt;
import tw.caseprogress.casefile.InvalidIntakeException;
import tw.caseprogress.casefile.service.IntakeService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/casefile/register.xhtml}: the intake of a case at the counter. */
@Named
@ViewScoped
public class RegisterCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IntakeService intakeService;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Clock clock;
  @Inject private FieldFaults fieldFaults;
  @Inject private StaffTexts texts;

  private IntakeForm form;

  /** Starts an empty form, received and consented to today. */
  @PostConstruct
  public void open() {
    form = new IntakeForm(LocalDate.now(clock));
  }

  /** Registers the case and goes on to its slip; stays here with the faults at their fields. */
  public String register() {
    try {
      CaseReceipt receipt = intakeService.register(form.toIntake(consentFormVersion()));
      texts.tellNext(
          receipt.registeredBefore()
              ? "staff_casefile_register.message.info.registeredBefore"
              : "staff_casefile_register.message.info.registered");
      return "/staff/casefile/registered?faces-redirect=true&caseNumber="
          + receipt.caseNumber().digits();
    } catch (InvalidIntakeException e) {
      fieldFaults.show("intake", e.faults());
      return null;
    }
  }

  private String consentFormVersion() {
    return Optional.ofNullable(form.getCaseTypeCode())
        .flatMap(catalogue::published)
        .map(CaseTypeView::consentFormVersion)
        .orElse("");
  }

  public IntakeForm getForm() {
    return form;
  }
}
