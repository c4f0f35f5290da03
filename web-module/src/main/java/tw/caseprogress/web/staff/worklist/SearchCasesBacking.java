package tw.caseprogress.web.staff.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;

/**
 * Backs the search box of the worklist.
 *
 * <p>The words may be a person's name or number: they stay in the session, out of any address.
 */
@Named
@RequestScoped
public class SearchCasesBacking {

  @Inject private WorklistPlace place;

  private String words;

  /** Starts with the words last searched for. */
  @PostConstruct
  public void open() {
    words = place.getWords();
  }

  /** Opens the case whose number was typed, or lists what the words are found in. */
  public String search() {
    place.setWords(words);
    if (words == null) {
      return "/staff/worklist?faces-redirect=true";
    }
    try {
      String digits = CaseNumber.parse(words).digits();
      return "/staff/casefile/view?faces-redirect=true&caseNumber=" + digits;
    } catch (MalformedCaseNumberException e) {
      return "/staff/worklist?faces-redirect=true&searching=true&officer=all";
    }
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
