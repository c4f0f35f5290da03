package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.security.service.AgencyScope;

/** Backs what the intake screen shows of the first notice; its text is the standard one. */
@Named
@RequestScoped
public class PreviewOpeningBacking {

  @Inject private RegisterCaseBacking registerCase;
  @Inject private PreviewIntakeBacking previewIntake;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private AgencyScope agencyScope;

  private NoticePreview preview;

  /** The notices as the form stands; worded once, when the page is drawn. */
  public NoticePreview getPreview() {
    if (Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return NoticePreview.NONE;
    }
    if (preview == null) {
      preview = word(previewIntake.getCaseType());
    }
    return preview;
  }

  private NoticePreview word(CaseTypeView type) {
    return agencyScope
        .ownAgencyIfAny()
        .filter(agency -> type.offeringOf(agency).isPresent())
        .map(
            agency ->
                previewQuery.ofOpening(
                    registerCase.getForm().toIntake(),
                    type,
                    agency,
                    Optional.ofNullable(previewIntake.getDueOn())))
        .orElse(NoticePreview.NONE);
  }
}
