package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import tw.caseprogress.casefile.ContactView;
import tw.caseprogress.casefile.service.CaseFileQuery;

/** Backs the look at the unmasked contact data, which needs a purpose and is written down. */
@Named
@ViewScoped
public class RevealContactBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileQuery caseFileQuery;
  @Inject private ViewCaseBacking viewCase;

  private String purpose;
  private List<ContactView> contacts = List.of();

  public void reveal() {
    contacts =
        caseFileQuery.revealContacts(viewCase.getShown().caseNumber(), purpose).stream()
            .sorted(Comparator.comparing(ContactView::role))
            .toList();
  }

  /** Forgets the contact data when the dialog is closed. */
  public void hide() {
    contacts = List.of();
    purpose = null;
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
