package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.worklist.WorklistChoices;
import tw.caseprogress.worklist.service.WorklistChoicesQuery;

/** The menus that narrow the worklist; read once a request, however often a page asks. */
@Named
@RequestScoped
public class WorklistMenus {

  @Inject private WorklistChoicesQuery query;

  private WorklistChoices choices;

  public List<CaseTypeView> getCaseTypes() {
    return choices().caseTypes();
  }

  /** The units that handle cases in the caller's agency, as the cases name them. */
  public List<String> getUnits() {
    return choices().units();
  }

  private WorklistChoices choices() {
    if (choices == null) {
      choices = query.choices();
    }
    return choices;
  }
}
