package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.KeptPrint;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs {@code /staff/casefile/registered.xhtml}: the acceptance slip with number and password, or
 * the question what it is for.
 *
 * <p>Only the case number stands in the address; the query password is opened anew for each look,
 * which is logged with its purpose.
 */
@Named
@RequestScoped
public class PrintSlipBacking {

  private static final String PAGE = "/staff/casefile/registered?faces-redirect=true&caseNumber=";

  @Inject private SlipQuery slipQuery;
  @Inject private SlipPrinter printer;
  @Inject private SlipOccasions occasions;
  @Inject private FieldFaults faults;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String purpose;
  private AcceptanceSlip slip;

  /** Opens the slip; leads back to the worklist when there is no such case for this officer. */
  public String load() {
    try {
      CaseNumber number = CaseNumber.parse(caseNumber == null ? "" : caseNumber);
      Optional<String> known = occasions.purpose(number);
      if (known.isPresent()) {
        slip = slipQuery.slip(number, known.get());
      } else {
        slipQuery.requireReach(number);
      }
      return null;
    } catch (TooManySlipsException e) {
      texts.refuseNext("staff_casefile_registered.message.error.tooMany", e.most());
      return "/staff/worklist?faces-redirect=true";
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      return notFound();
    }
  }

  private String notFound() {
    texts.refuseNext("staff_casefile_registered.message.error.notFound");
    return "/staff/worklist?faces-redirect=true";
  }

  /** Takes the purpose and shows the slip; without one that can be read it is asked for again. */
  public String open() {
    Reading<String> said = SlipQuery.purpose(purpose);
    if (said.fault().isPresent()) {
      faults.show("occasion", List.of(FieldFault.of("purpose", said.fault().get())));
      return null;
    }
    try {
      CaseNumber number = CaseNumber.parse(caseNumber);
      occasions.begin(number, said.value().orElseThrow());
      return PAGE + number.digits();
    } catch (MalformedCaseNumberException e) {
      return notFound();
    }
  }

  /**
   * Puts the slip on paper for what was said, and leads to its file; whoever has not said why it is
   * printed again is asked.
   */
  public String print() {
    try {
      CaseNumber number = CaseNumber.parse(caseNumber == null ? "" : caseNumber);
      Optional<String> known = occasions.purpose(number);
      if (known.isEmpty()) {
        slipQuery.requireReach(number);
        return PAGE + number.digits();
      }
      int print = slipQuery.print(number, known.get());
      occasions.end(number);
      Faces.redirect(
          Faces.getRequestContextPath() + "/staff/casefile/slip.pdf?caseNumber=%s&print=%s",
          number.digits(),
          print);
      return null;
    } catch (TooManySlipsException e) {
      texts.refuseNext("staff_casefile_registered.message.error.tooMany", e.most());
      return "/staff/worklist?faces-redirect=true";
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      return notFound();
    }
  }

  /**
   * The slips of the case that were put on paper, the latest first; none before it is known which
   * case that is: Faces asks before it has taken the fields of a form.
   */
  public List<KeptPrint> getPrints() {
    try {
      return caseNumber == null ? List.of() : slipQuery.prints(CaseNumber.parse(caseNumber));
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      return List.of();
    }
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  /** The slip; null while it is asked what it is for. */
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
