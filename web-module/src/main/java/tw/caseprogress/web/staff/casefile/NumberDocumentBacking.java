package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.service.CorrectionService;

/** Backs the dialog by which a case gets its document number later, or the right one. */
@Named
@ViewScoped
public class NumberDocumentBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CorrectionService corrections;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private String documentNumber;
  private String reason;

  /** Starts with the number that the case has. */
  @PostConstruct
  public void open() {
    documentNumber = kept(viewCase.getShown());
  }

  void follow(@Observes(notifyObserver = Reception.IF_EXISTS) NewestShown shown) {
    documentNumber = shown.followed(documentNumber, NumberDocumentBacking::kept);
  }

  private static String kept(CaseView shown) {
    return shown.documentNumber().orElse("");
  }

  public String number() {
    return actOnCase.carryOut(
        (number, version) ->
            corrections.numberDocument(
                number, version, new DocumentNumbering(documentNumber, reason)),
        "staff_casefile_view.message.info.documentNumbered",
        "numbering");
  }

  /** Whether another number stands there, so that a reason is needed. */
  public boolean isNumbered() {
    return viewCase.getShown().documentNumber().isPresent();
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
