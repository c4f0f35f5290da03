package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DueDate;
import tw.caseprogress.intake.IntakeWarnings;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs what the intake screen tells of the chosen case type before the case is registered. */
@Named
@ViewScoped
public class PreviewIntakeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IntakeService intakeService;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private RegisterCaseBacking registerCase;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private LocalDate dueOn;
  private boolean notStarted;
  private String consentText;
  private String script;
  private IntakeWarnings warnings = IntakeWarnings.NONE;
  private List<Object> warnedOf = List.of();

  /** Works out what the case would get as the form stands, before it is drawn. */
  public void preview() {
    CaseTypeView type = getCaseType();
    Optional<DueDate> dueDate =
        type == null
            ? Optional.empty()
            : intakeService.previewDueDate(registerCase.getForm().toIntake());
    dueOn = dueDate.flatMap(DueDate::fixed).orElse(null);
    notStarted = dueDate.filter(DueDate::isProvisional).isPresent();
    warn();
    showConsentForm();
  }

  /** The form that is in force on the day of the consent, or today as long as it is not typed. */
  private void showConsentForm() {
    IntakeForm form = registerCase.getForm();
    LocalDate day =
        Optional.ofNullable(form.getConsent().getGivenOn()).orElseGet(() -> LocalDate.now(clock));
    Optional<ConsentForm> inForce = intakeService.consentForm(day);
    form.getConsent().setFormVersion(inForce.map(ConsentForm::version).orElse(""));
    consentText =
        inForce.map(one -> one.text(Texts.in(language.locale()).contactLanguage())).orElse(null);
    script =
        inForce
            .filter(one -> form.getChannel() == IntakeChannel.PHONE)
            .map(one -> one.script(form.getLanguage()))
            .orElse(null);
  }

  /** Asks only where what it hangs on has changed: the answer is written down as a search. */
  private void warn() {
    IntakeForm form = registerCase.getForm();
    List<Object> now =
        Arrays.asList(
            form.getCaseTypeCode(), form.getReceivedOn(), form.getApplicant().getName(), dueOn);
    if (!now.equals(warnedOf)) {
      warnings = intakeService.previewWarnings(form.toIntake());
      warnedOf = now;
    }
  }

  /** What should be looked at before the case is registered. */
  public IntakeWarnings getWarnings() {
    return warnings;
  }

  /** The chosen case type; null as long as none is chosen. */
  public CaseTypeView getCaseType() {
    return Optional.ofNullable(registerCase.getForm().getCaseTypeCode())
        .flatMap(catalogue::published)
        .orElse(null);
  }

  /** The due date; null as long as it cannot be told. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Whether the limit would not count yet: papers are missing, or the window is not set. */
  public boolean isNotStarted() {
    return notStarted;
  }

  /** Whether the limit is in hours, so that the time of the receipt matters. */
  public boolean isInHours() {
    CaseTypeView type = getCaseType();
    return type != null && type.limit().unit().runsFromTheMinute();
  }

  /** Whether the limit counts from the end of an intake window. */
  public boolean isFromWindow() {
    CaseTypeView type = getCaseType();
    return type != null && type.clockStart() == ClockStart.WINDOW_CLOSED;
  }

  /** The text that the applicant consents to; null for a day before there was any. */
  public String getConsentText() {
    return consentText;
  }

  /** What is read aloud on the telephone, in the applicant's language; null at other channels. */
  public String getScript() {
    return script;
  }
}
