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
  private static final String WORKLIST = "/staff/worklist?faces-redirect=true";

  @Inject private CaseScreenQuery caseScreenQuery;
  @Inject private WhereItWent whereItWent;
  @Inject private StaffTexts texts;

  private String caseNumber;
  private String task;
  private Integer corrected;
  private Integer seenVersion; // null before the case is loaded

  // Is no part of what is kept of a session outside of memory; read again when it is missing
  private transient CaseScreen screen;

  /** Loads the case; leads back to the worklist when there is none for this officer. */
  public String load() {
    try {
      CaseNumber number = CaseNumber.parse(caseNumber == null ? "" : caseNumber);
      return open(number) ? null : WORKLIST;
    } catch (MalformedCaseNumberException e) {
      texts.refuseNext("staff_casefile_view.message.error.notFound");
      return WORKLIST;
    }
  }

  private boolean open(CaseNumber number) {
    try {
      show(caseScreenQuery.open(number));
      return true;
    } catch (CaseNotFoundException e) {
      whereItWent.tellNext(number);
      return false;
    }
  }

  /** Loads the case again; what was typed in the forms of the screen stays. */
  void reload() {
    show(caseScreenQuery.open(getShown().caseNumber()));
  }

  private void show(CaseScreen opened) {
    screen = opened;
    seenVersion = opened.shown().version();
  }

  /** Reads again what stands beside the course of the case. */
  public void reloadSide() {
    screen = screen().with(caseScreenQuery.side(getShown().caseNumber()));
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /** The entry that was taken back, of which the message is to tell; null for any other message. */
  public Integer getCorrected() {
    return corrected;
  }

  public void setCorrected(Integer corrected) {
    this.corrected = corrected;
  }

  /**
   * The dialog that is open when the screen is entered: {@code supplement}, {@code close} or {@code
   * message}.
   */
  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  /** What the screen shows; there is none before the case is loaded. */
  CaseScreen screen() {
    if (screen == null && seenVersion != null) {
      screen = caseScreenQuery.open(CaseNumber.parse(caseNumber));
    }
    return screen;
  }

  /** The version of the case that the officer has seen. */
  int seenVersion() {
    return seenVersion;
  }

  /** The case that is shown; null before it is loaded. */
  public CaseView getShown() {
    CaseScreen loaded = screen();
    return loaded == null ? null : loaded.shown();
  }
}
