package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.TypedLine;

/** Lists the case types that an administrator keeps, on {@code /admin/casetypes/list}. */
@Named
@ViewScoped
public class BrowseCaseTypesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseTypeDesignQuery query;

  private String words;
  private transient List<KeptCaseType> caseTypes;

  /** Those that fit the words, by code. */
  public List<KeptCaseType> getCaseTypes() {
    if (caseTypes == null) {
      boolean all = TypedLine.isBlank(words);
      String wanted = NameFold.of(words);
      caseTypes = query.caseTypes().stream().filter(type -> all || fits(type, wanted)).toList();
    }
    return caseTypes;
  }

  private static boolean fits(KeptCaseType type, String wanted) {
    return Stream.of(type.code(), type.shown().nameZh(), type.shown().nameEn())
        .anyMatch(text -> !wanted.isEmpty() && NameFold.of(text).contains(wanted));
  }

  /** Whether something is looked for. */
  public boolean isSearch() {
    return !TypedLine.isBlank(words);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
