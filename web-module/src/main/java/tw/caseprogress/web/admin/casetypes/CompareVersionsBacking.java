package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeDifference;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Shows two versions of a case type side by side, on {@code /admin/casetypes/compare}. */
@Named
@ViewScoped
public class CompareVersionsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DRAFT = "draft"; // stands among the numbers of versions

  @Inject private CaseTypeDesignQuery query;
  @Inject private StaffTexts texts;

  private String code;
  private String left;
  private String right;
  private boolean all;
  private transient KeptCaseType caseType;

  /** Reads the case type; without versions named, the last two are compared. */
  public void load() {
    caseType = Optional.ofNullable(code).flatMap(query::caseType).orElse(null);
    if (caseType == null) {
      Faces.responseSendError(404, "");
      return;
    }
    List<String> choices = getChoices();
    int last = choices.size() - 1;
    left = choices.contains(left) ? left : choices.get(Math.max(0, last - 1));
    right = choices.contains(right) ? right : choices.get(last);
  }

  /** What can be compared: the published versions in order, then the draft. */
  public List<String> getChoices() {
    List<String> choices = new ArrayList<>();
    caseType.versions().forEach(version -> choices.add(String.valueOf(version.number())));
    caseType.draft().ifPresent(draft -> choices.add(DRAFT));
    return choices;
  }

  /** The places of both; only those that differ, unless all are wanted. */
  public List<CaseTypeDifference> getRows() {
    return CaseTypeDifference.sideBySide(definition(left), definition(right)).stream()
        .filter(row -> all || row.differs())
        .toList();
  }

  private CaseTypeDefinition definition(String choice) {
    return choice.equals(DRAFT)
        ? caseType.draft().orElseThrow()
        : caseType.version(Integer.parseInt(choice)).orElseThrow().definition();
  }

  /** A version in words. */
  public String words(String choice) {
    return choice.equals(DRAFT)
        ? texts.get("admin_casetypes_compare.text.draft")
        : texts.get("admin_casetypes_compare.text.version", choice);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLeft() {
    return left;
  }

  public void setLeft(String left) {
    this.left = left;
  }

  public String getRight() {
    return right;
  }

  public void setRight(String right) {
    this.right = right;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
