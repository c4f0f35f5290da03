package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.service.AttachmentService;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the form by which attachments are taken away again, each with a reason. */
@Named
@RequestScoped
public class TakeAwayAttachmentBacking {

  @Inject private AttachmentService attachments;
  @Inject private ListAttachmentsBacking list;
  @Inject private StaffTexts texts;

  private final Map<Long, String> reasons = new HashMap<>();

  /** Takes it away and shows the list. */
  public String takeAway(long id) {
    CaseNumber number = list.getShown().caseNumber();
    try {
      attachments.takeAway(number, id, reasons.get(id));
      texts.tellNext("staff_casefile_attachments.message.info.takenAway");
      return ListAttachmentsBacking.PAGE + number.digits();
    } catch (AttachmentRefusedException e) {
      texts.refuse("AttachmentRefusal." + e.refusal(), e.arguments().toArray());
      Faces.validationFailed();
      return null;
    }
  }

  /** The reason in the row of each attachment, by its id. */
  public Map<Long, String> getReasons() {
    return reasons;
  }
}
