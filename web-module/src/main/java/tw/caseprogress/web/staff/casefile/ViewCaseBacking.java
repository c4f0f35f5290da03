package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casescreen.CaseScreen;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/casefile/view.xhtml}: the case as it was when the screen was opened. */
@Named
@ViewScoped
public class ViewCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseScreenQuery caseScreenQuery;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String task;
  private CaseScreen screen;

  /** Loads the case; leads back to the worklist when there is none for this officer. */
  public String load() {
    try {
      screen = caseScreenQuery.open(CaseNumber.parse(caseNumber == null ? "" : caseNumber));
      return null;
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      texts.refuseNext("staff_casefile_view.message.error.notFound");
      return "/staff/worklist?faces-redirect=true";
    }
  }

  /** Loads the case again; what was typed in the forms of the screen stays. */
  void reload() {
    screen = caseScreenQuery.open(getShown().caseNumber());
  }

  /** Reads again what stands beside the course of the case. */
  public void reloadSide() {
    screen = screen.with(caseScreenQuery.side(getShown().caseNumber()));
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /** The dialog that is open when the screen is entered: {@code supplement} or {@code close}. */
  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  /** What the screen shows; there is none before the case is loaded. */
  CaseScreen screen() {
    return screen;
  }

  /** The case that is shown; null before it is loaded. */
  public CaseView getShown() {
    return screen == null ? null : screen.shown();
  }
}
