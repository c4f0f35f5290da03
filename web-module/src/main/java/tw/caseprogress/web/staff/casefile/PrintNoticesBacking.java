package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.notification.CaseNotices;
import tw.caseprogress.notification.service.NoticeEvidenceQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/casefile/notices.xhtml}: the notices of a case, to be printed. */
@Named
@RequestScoped
public class PrintNoticesBacking {

  @Inject private NoticeEvidenceQuery evidence;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private CaseNotices sheet;

  /** Reads the notices; leads back to the worklist when there is no such case for this person. */
  public String load() {
    try {
      sheet = evidence.ofCase(CaseNumber.parse(caseNumber == null ? "" : caseNumber));
      return null;
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      texts.refuseNext("staff_casefile_notices.message.error.notFound");
      return "/staff/worklist?faces-redirect=true";
    }
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public CaseNotices getSheet() {
    return sheet;
  }
}
