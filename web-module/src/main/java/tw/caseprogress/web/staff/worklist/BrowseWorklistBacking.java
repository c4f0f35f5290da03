package tw.caseprogress.web.staff.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.service.WorklistQuery;

/**
 * Backs {@code /staff/worklist.xhtml}; what is chosen stands in the address of the page, so that
 * the way back and a bookmark lead to the same rows.
 */
@Named
@ViewScoped
public class BrowseWorklistBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorklistQuery worklistQuery;
  @Inject private CurrentCaller currentCaller;
  @Inject private WorklistPlace place;

  private final WorklistChoice choice = new WorklistChoice();
  private WorklistRows rows;
  private WorklistCounts counts;

  /** Counts the groups and prepares the rows; officers begin with their own open cases. */
  public void load() {
    Caller caller = currentCaller.get();
    choice.complete(caller.has(Role.CASE_OFFICER));
    String words = choice.isSearching() ? place.getWords() : null;
    rows = new WorklistRows(worklistQuery, choice, words, this::remember);
    if (words != null) {
      worklistQuery.noteSearch(choice.toFilter(words));
    }
    counts = worklistQuery.counts(choice.isMine());
    remember();
  }

  /** Narrows the rows by what was chosen, from the first page on. */
  public String narrow() {
    choice.setFirst(0);
    choice.setSearching(false);
    return "/staff/worklist?faces-redirect=true&includeViewParams=true";
  }

  /** Notes where the officer is, and has the browser put it into the address. */
  private void remember() {
    place.remember(choice.toQuery());
    PrimeFaces.current().ajax().addCallbackParam("query", choice.toQuery());
  }

  public WorklistChoice getChoice() {
    return choice;
  }

  public WorklistRows getRows() {
    return rows;
  }

  public WorklistCounts getCounts() {
    return counts;
  }
}
