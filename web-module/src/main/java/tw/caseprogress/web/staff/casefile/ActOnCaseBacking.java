package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.InvalidCorrectionException;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.deadline.ExtensionRefusedException;
import tw.caseprogress.deadline.PauseRefusedException;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Carries the commands of the case screen and its dialogs out.
 *
 * <p>A command on a case that somebody else has changed since the screen was opened is refused:
 * what was typed stays, and the newest state is offered.
 */
@Named
@ViewScoped
public class ActOnCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ViewCaseBacking viewCase;
  @Inject private CaseFileQuery caseFileQuery;
  @Inject private FieldFaults fieldFaults;
  @Inject private PreviewNoticeBacking previewNotice;
  @Inject private StaffTexts texts;
  @Inject private Event<NewestShown> shownAnew;

  private transient CaseView newest;

  /** Carries a command out and shows the case afresh; stays here when it was refused. */
  String carryOut(CaseCommand command, String doneKey) {
    return carryOut(command, doneKey, "");
  }

  /**
   * The same for a command that tells somebody; where its notices are others than those that were
   * seen, they are shown first.
   */
  String carryOut(Teller teller, CaseCommand command, String doneKey) {
    if (previewNotice.isAsShown(teller)) {
      return carryOut(command, doneKey);
    }
    texts.refuse("staff_noticePreview.message.error.changed");
    Faces.validationFailed();
    return null;
  }

  /** The same; faults of single fields stand beside them in the form of this name. */
  String carryOut(CaseCommand command, String doneKey, String form) {
    CaseView seen = viewCase.getShown();
    try {
      command.on(seen.caseNumber(), viewCase.seenVersion());
      texts.tellNext(doneKey);
      return "/staff/casefile/view?faces-redirect=true&caseNumber=" + seen.caseNumber().digits();
    } catch (CaseChangedMeanwhileException e) {
      newest = caseFileQuery.get(seen.caseNumber());
    } catch (InvalidCorrectionException e) {
      fieldFaults.show(form, e.faults());
    } catch (CaseRuleException e) {
      texts.refuse("CaseRule." + e.code());
    } catch (PauseRefusedException e) {
      texts.refuse("PauseRefusal." + e.refusal());
    } catch (ExtensionRefusedException e) {
      texts.refuse("ExtensionRefusal." + e.refusal());
    } catch (CalendarNotPublishedException e) {
      texts.refuse("fault.yearWithoutCalendar", DateText.year(e.year(), Faces.getLocale()));
    }
    Faces.validationFailed();
    return null;
  }

  /** Shows the newest state; what was typed stays and can be sent again. */
  public void loadNewest() {
    CaseView before = viewCase.getShown();
    viewCase.reload();
    shownAnew.fire(new NewestShown(before, viewCase.getShown()));
    newest = null;
  }

  /** The state after somebody else's change; null while nobody was faster. */
  public CaseView getNewest() {
    return newest;
  }
}
