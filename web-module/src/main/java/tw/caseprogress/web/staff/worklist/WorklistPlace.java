package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where the officer last was in the worklist, so that the way back leads to the same rows. */
@Named
@SessionScoped
public class WorklistPlace implements Serializable {

  private static final long serialVersionUID = 1L;

  private String query = "";
  private String words;

  void remember(String query) {
    this.query = query;
  }

  /** The query string of the last visit, with its question mark; empty before the first. */
  public String getQuery() {
    return query;
  }

  /** The words last searched for; null before the first search. */
  String getWords() {
    return words;
  }

  void setWords(String words) {
    this.words = words;
  }
}
