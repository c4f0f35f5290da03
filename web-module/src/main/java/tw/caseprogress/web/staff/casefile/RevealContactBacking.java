package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import tw.caseprogress.casefile.ContactView;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs the look at the unmasked contact data, which needs a purpose and is written down.
 *
 * <p>The data live as long as the request that shows them: no session keeps them open.
 */
@Named
@RequestScoped
public class RevealContactBacking {

  private static final String PURPOSE_MISSING = "staff_casefile_view.message.error.purpose";

  @Inject private CaseFileQuery caseFileQuery;
  @Inject private ViewCaseBacking viewCase;
  @Inject private StaffTexts texts;

  private String purpose;
  private List<ContactView> contacts = List.of();

  /** Opens the contact data for this one answer, or says that the purpose is missing. */
  public void reveal() {
    try {
      contacts =
          caseFileQuery.revealContacts(viewCase.getShown().caseNumber(), purpose).stream()
              .sorted(Comparator.comparing(ContactView::role).thenComparing(ContactView::place))
              .toList();
    } catch (PurposeMissingException e) {
      Messages.addError("contact:purpose", "{0}", texts.get(PURPOSE_MISSING));
      Faces.validationFailed();
    }
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public List<ContactView> getContacts() {
    return contacts;
  }
}
