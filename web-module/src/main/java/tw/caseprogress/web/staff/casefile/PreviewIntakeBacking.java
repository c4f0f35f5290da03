package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.service.IntakeService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
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

  private LocalDate dueOn;
  private String consentText;

  /** Works out what the case would get as the form stands. */
  public void preview() {
    IntakeForm form = registerCase.getForm();
    CaseTypeView type = getCaseType();
    dueOn = null;
    if (type != null && form.getReceivedOn() != null) {
      dueOn = intakeService.previewDueOn(type.code(), form.getReceivedOn()).orElse(null);
    }
    consentText =
        ReferenceData.consentForm(type == null ? "" : type.consentFormVersion())
            .map(consent -> language.of(consent.textZh(), consent.textEn()))
            .orElse(null);
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

  /** The text that the applicant consents to; null as long as no case type is chosen. */
  public String getConsentText() {
    return consentText;
  }
}
