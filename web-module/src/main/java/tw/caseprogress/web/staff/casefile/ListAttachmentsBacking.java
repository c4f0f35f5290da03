package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.attachment.CaseAttachments;
import tw.caseprogress.attachment.service.AttachmentQuery;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs {@code /staff/casefile/attachments.xhtml}: the attachments of a case, which are opened once
 * it was said what for.
 */
@Named
@ViewScoped
public class ListAttachmentsBacking implements Serializable {

  static final String PAGE = "/staff/casefile/attachments?faces-redirect=true&caseNumber=";
  private static final long serialVersionUID = 1L;

  @Inject private AttachmentQuery attachmentQuery;
  @Inject private AttachmentOccasions occasions;
  @Inject private AttachmentWords words;
  @Inject private FieldFaults faults;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String purpose;
  private String refused;

  // Is no part of what is kept of a session outside of memory; read again when it is missing
  private transient CaseAttachments shown;

  /** Reads the list; leads back to the worklist when there is no such case for this person. */
  public String load() {
    try {
      shown = attachmentQuery.ofCase(CaseNumber.parse(caseNumber == null ? "" : caseNumber));
      if (AttachmentRefusal.BROKEN.name().equals(refused)) {
        texts.refuse("AttachmentRefusal.BROKEN");
      }
      return null;
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      texts.refuseNext("staff_casefile_attachments.message.error.notFound");
      return "/staff/worklist?faces-redirect=true";
    }
  }

  /** Takes what they are opened for; without words that can be read it is asked again. */
  public String open() {
    Reading<String> said = AttachmentQuery.purpose(purpose);
    if (said.fault().isPresent()) {
      faults.show("occasion", List.of(FieldFault.of("purpose", said.fault().get())));
      return null;
    }
    CaseNumber number = getShown().caseNumber();
    occasions.begin(number, said.value().orElseThrow());
    return PAGE + number.digits();
  }

  /** Whether it was said what they are opened for. */
  public boolean isOpened() {
    return getShown() != null && occasions.purpose(getShown().caseNumber()).isPresent();
  }

  /** What an attachment is. */
  public String what(AttachmentView attachment) {
    return words.what(attachment, getShown().papers());
  }

  /** Kind and size of its file. */
  public String file(AttachmentView attachment) {
    return words.file(attachment);
  }

  /** Since when it is gone, and why. */
  public String gone(AttachmentView attachment) {
    return words.gone(attachment, getShown()::nameOf);
  }

  /** The list; null before the case is known. */
  public CaseAttachments getShown() {
    if (shown == null && caseNumber != null) {
      shown = attachmentQuery.ofCase(CaseNumber.parse(caseNumber));
    }
    return shown;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /** Why one could not be opened, as the address says it. */
  public String getRefused() {
    return refused;
  }

  public void setRefused(String refused) {
    this.refused = refused;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }
}
