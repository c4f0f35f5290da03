package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.SubmissionKeyUsedException;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/casefile/register.xhtml}: the intake of a case at the counter. */
@Named
@ViewScoped
public class RegisterCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IntakeService intakeService;
  @Inject private Clock clock;
  @Inject private FieldFaults fieldFaults;
  @Inject private StaffTexts texts;
  @Inject private SlipOccasions slipOccasions;

  private IntakeForm form;

  /** Starts an empty form, received and consented to today. */
  @PostConstruct
  public void open() {
    form = new IntakeForm(LocalDate.now(clock));
  }

  /**
   * Registers the case and goes on to its slip; stays here with the faults at their fields.
   *
   * <p>A form that was registered before with other content stays as well, as typed: sent once more
   * it is a new case.
   */
  public String register() {
    try {
      CaseReceipt receipt = intakeService.register(form.toIntake());
      texts.tellNext(
          receipt.registeredBefore()
              ? "staff_casefile_register.message.info.registeredBefore"
              : "staff_casefile_register.message.info.registered");
      slipOccasions.begin(
          receipt.caseNumber(), texts.get("staff_casefile_register.text.handedOver"));
      return "/staff/casefile/registered?faces-redirect=true&caseNumber="
          + receipt.caseNumber().digits();
    } catch (InvalidIntakeException e) {
      fieldFaults.show("intake", e.faults());
    } catch (SubmissionKeyUsedException e) {
      form.renewSubmissionKey();
      texts.refuse(
          "staff_casefile_register.message.error.submissionKeyUsed", e.caseNumber().shown());
      Faces.validationFailed();
    }
    return null;
  }

  public IntakeForm getForm() {
    return form;
  }
}
