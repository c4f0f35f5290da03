package tw.caseprogress.web.staff.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.casefile.CaseNumberFault;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs the search box of the worklist.
 *
 * <p>The words may be a person's name or number: they stay in the session, out of any address.
 */
@Named
@RequestScoped
public class SearchCasesBacking {

  @Inject private WorklistPlace place;
  @Inject private BrowseWorklistBacking worklist;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private String words;

  /** Starts with the words that the list shown is searched for: no others stand in the box. */
  @PostConstruct
  public void open() {
    words = worklist.getChoice().isSearching() ? place.getWords() : null;
  }

  /** Opens the case whose number was typed, or lists what the words are found in. */
  public String search() {
    if (TypedLine.isBlank(words)) {
      return "/staff/worklist?faces-redirect=true";
    }
    try {
      String digits = CaseNumber.parse(words).digits();
      place.setWords(words);
      return "/staff/casefile/view?faces-redirect=true&caseNumber=" + digits;
    } catch (MalformedCaseNumberException e) {
      return MistypedCaseNumber.isMeant(words, e, LocalDate.now(clock)) ? refuse(e) : list();
    }
  }

  private String list() {
    place.setWords(words);
    return "/staff/worklist?faces-redirect=true&searching=true&officer=all";
  }

  private String refuse(MalformedCaseNumberException refused) {
    FieldFault fault = CaseNumberFault.of("words", refused);
    texts.refuse("fault." + fault.code(), fault.arguments().toArray());
    return null;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
