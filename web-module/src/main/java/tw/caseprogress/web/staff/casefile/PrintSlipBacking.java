package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs {@code /staff/casefile/registered.xhtml}: the acceptance slip with number and password.
 *
 * <p>Only the case number stands in the address; the query password is opened anew for each look,
 * which is logged.
 */
@Named
@RequestScoped
public class PrintSlipBacking {

  @Inject private SlipQuery slipQuery;
  @Inject private SlipPrinter printer;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private AcceptanceSlip slip;

  /** Opens the slip; leads back to the worklist when there is no such case for this officer. */
  public String load() {
    try {
      slip = slipQuery.slip(CaseNumber.parse(caseNumber == null ? "" : caseNumber));
      return null;
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      texts.refuseNext("staff_casefile_registered.message.error.notFound");
      return "/staff/worklist?faces-redirect=true";
    }
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public AcceptanceSlip getSlip() {
    return slip;
  }

  /** The slip as markup, in the language of the case whatever the officer's is. */
  public String getSlipArticle() {
    return printer.article(slip);
  }

  public String getSlipLanguage() {
    return SlipPage.languageTag(slip.language());
  }
}
