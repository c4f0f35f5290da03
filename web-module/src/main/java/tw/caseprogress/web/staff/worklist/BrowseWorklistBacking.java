package tw.caseprogress.web.staff.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.primefaces.PrimeFaces;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
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
  @Inject private Clock clock;

  private final WorklistChoice choice = new WorklistChoice();
  private WorklistRows rows;
  private WorklistCounts counts;

  /** Counts the groups and prepares the rows; officers begin with their own open cases. */
  public void load() {
    choice.complete(isOfficer(), place.getWords() != null);
    String words = choice.isSearching() ? place.getWords() : null;
    rows = new WorklistRows(worklistQuery, choice, words, this::remember);
    WorklistFilter filter = choice.toFilter(words);
    if (words != null) {
      worklistQuery.noteSearch(filter);
    }
    counts = worklistQuery.counts(filter);
    remember();
  }

  /** Whether the caller works cases; all others look at those of the agency. */
  public boolean isOfficer() {
    return currentCaller.get().has(Role.CASE_OFFICER);
  }

  /** Narrows the rows by what was chosen, from the first page on; words searched for stay. */
  public String narrow() {
    choice.setFirst(0);
    return "/staff/worklist?faces-redirect=true&includeViewParams=true";
  }

  /** The query string of the list as it is shown, for its file and its print. */
  public String getQuery() {
    return choice.toQuery();
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

  /** How many cases of the agency nobody has taken; 0 where they are listed. */
  public long getToTake() {
    return choice.isToTake() ? 0 : counts.toTake();
  }

  /** The days of which closed cases are listed, if the list is of such. */
  public CaseSpan getClosed() {
    return choice.toFilter(null).shown(LocalDate.now(clock)).closed().orElse(null);
  }

  /** How many days these may be. */
  public int getMostDays() {
    return CaseSpan.DAYS_OF_LIST;
  }

  public WorklistCounts getCounts() {
    return counts;
  }
}
