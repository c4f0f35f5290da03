package tw.caseprogress.web.casetype;

import java.util.List;
import java.util.Locale;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;

/**
 * A search for case types.
 *
 * @param agencyCode the agency that takes them in; all when empty
 * @param text part of the name, in either language, or of the code; all when empty
 */
public record CaseTypeSearch(String agencyCode, String text) {

  public CaseTypeSearch {
    agencyCode = agencyCode == null ? "" : agencyCode.strip();
    text = text == null ? "" : text.strip();
  }

  /** What it finds, by code; upper and lower case are the same. */
  public List<CaseTypeView> in(CaseTypeCatalogue catalogue) {
    List<CaseTypeView> types =
        agencyCode.isEmpty() ? catalogue.all() : catalogue.offeredBy(agencyCode);
    return types.stream().filter(this::holdsText).toList();
  }

  private boolean holdsText(CaseTypeView type) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return List.of(type.nameZh(), type.nameEn(), type.code()).stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
