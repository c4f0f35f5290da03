package tw.caseprogress.web.casetype;

import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.TypedLine;

/**
 * A search for case types.
 *
 * @param agencyCode the agency that takes them in; all when empty
 * @param text part of the name, in either language, or of the code; all when empty
 */
public record CaseTypeSearch(String agencyCode, String text) {

  public CaseTypeSearch {
    agencyCode = TypedLine.technical(agencyCode);
    text = TypedLine.text(text);
  }

  /** What it finds, by code; what people type now so, now otherwise is the same. */
  public List<CaseTypeView> in(CaseTypeCatalogue catalogue) {
    List<CaseTypeView> types =
        agencyCode.isEmpty() ? catalogue.all() : catalogue.offeredBy(agencyCode);
    String wanted = NameFold.of(text);
    return types.stream().filter(type -> text.isEmpty() || holds(type, wanted)).toList();
  }

  /** Whether it leaves nothing out. */
  public boolean isOfAll() {
    return agencyCode.isEmpty() && text.isEmpty();
  }

  private static boolean holds(CaseTypeView type, String wanted) {
    return !wanted.isEmpty()
        && Stream.of(type.nameZh(), type.nameEn(), type.code())
            .anyMatch(name -> NameFold.of(name).contains(wanted));
  }
}
