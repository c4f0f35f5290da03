package tw.caseprogress.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;

/**
 * What a worklist can be narrowed by: what its agency offers today and what its open cases name,
 * which may be retired, withdrawn or called otherwise by now.
 *
 * @param caseTypes one version of each, by code
 * @param units the handling units, in order
 */
public record WorklistChoices(List<CaseTypeView> caseTypes, List<String> units) {

  public WorklistChoices {
    caseTypes = List.copyOf(caseTypes);
    units = List.copyOf(units);
  }

  /**
   * What open cases name.
   *
   * @param type the version that they were opened with
   * @param unit the unit that handles them
   */
  public record Named(CaseTypeView type, String unit) {}

  /**
   * The choices of an agency.
   *
   * @param offered what it offers today; of these types it is the version that is shown
   * @param named what its open cases name
   */
  public static WorklistChoices of(
      String agencyCode, List<CaseTypeView> offered, Collection<Named> named) {
    Map<String, CaseTypeView> types = new TreeMap<>();
    offered.forEach(type -> types.put(type.code(), type));
    named.stream()
        .map(Named::type)
        .sorted(Comparator.comparingLong(CaseTypeView::versionId).reversed())
        .forEach(type -> types.putIfAbsent(type.code(), type));
    Stream<String> unitsOffered =
        offered.stream()
            .flatMap(type -> type.offeringOf(agencyCode).stream())
            .map(OfferingView::handlingUnitZh);
    List<String> units =
        Stream.concat(unitsOffered, named.stream().map(Named::unit)).distinct().sorted().toList();
    return new WorklistChoices(new ArrayList<>(types.values()), units);
  }
}
