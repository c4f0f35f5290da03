package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.worklist.SavedView;
import tw.caseprogress.worklist.SavedViewResult;
import tw.caseprogress.worklist.service.SavedViewService;

/** Keeps the list that is shown under a name, and leads to those that were kept. */
@Named
@RequestScoped
public class KeepViewsBacking {

  private static final String MESSAGE = "staff_worklist.message.";

  @Inject private SavedViewService service;
  @Inject private BrowseWorklistBacking worklist;
  @Inject private StaffTexts texts;

  private String name;
  private List<SavedView> views;

  /** The caller's own. */
  public List<SavedView> getViews() {
    if (views == null) {
      views = service.own();
    }
    return views;
  }

  /** Whether a view shows the rows that are shown. */
  public boolean isShown(SavedView view) {
    return view.query().equals(shown());
  }

  /** Keeps what is shown; words that were searched for are not part of it. */
  public void save() {
    SavedView view = new SavedView(name, shown());
    SavedViewResult result = service.save(view);
    views = null;
    if (result == SavedViewResult.NO_ROOM) {
      texts.refuse(MESSAGE + "error.noRoomForView", SavedViewService.MOST);
      Faces.validationFailed();
      return;
    }
    name = null;
    texts.tell(
        MESSAGE + (result == SavedViewResult.SAVED ? "info.viewSaved" : "info.viewReplaced"),
        view.name());
  }

  /** Keeps one no longer; its cases stay as they are. */
  public void remove(String removed) {
    service.remove(removed);
    views = null;
    texts.tell(MESSAGE + "info.viewRemoved", removed);
  }

  private String shown() {
    return worklist.getChoice().toQueryWithout("first", "searching");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getLongestName() {
    return SavedView.LONGEST_NAME;
  }

  public int getMost() {
    return SavedViewService.MOST;
  }
}
