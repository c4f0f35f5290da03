package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasesChangedAgency;
import tw.caseprogress.casefile.CasesHandedOver;
import tw.caseprogress.casefile.CasesLeftToUnit;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.security.service.CurrentCaller;

/** Fires what became of the cases that one command gave away, once for each receiver. */
@ApplicationScoped
class CaseHandedTelling {

  @Inject private CaseFileRepository caseFiles;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;
  @Inject private Event<CasesHandedOver> casesHandedOver;
  @Inject private Event<CasesLeftToUnit> casesLeftToUnit;
  @Inject private Event<CasesChangedAgency> casesChangedAgency;

  /**
   * A case that was given away.
   *
   * @param fromAgencyId the agency that had it
   * @param to the unit that has it now
   */
  record Given(CaseNumber number, long fromAgencyId, HandlingPlace to, Instant registeredAt) {}

  /**
   * Tells of cases.
   *
   * @param officer who has them now; empty text: whoever takes them
   * @param given at least one, all of one agency and to one
   */
  void tell(String officer, List<Given> given) {
    caseFiles.write(); // who listens looks at the tables
    String by = currentCaller.get().login();
    if (officer.isEmpty()) {
      byUnit(given).forEach((unit, numbers) -> tellUnit(by, unit, numbers));
    } else {
      casesHandedOver.fire(new CasesHandedOver(by, officer, numbers(given)));
    }
    Given first = given.get(0);
    if (first.fromAgencyId() != first.to().agencyId()) {
      casesChangedAgency.fire(
          new CasesChangedAgency(
              first.fromAgencyId(), first.to().agencyId(), registeredSince(given)));
    }
  }

  private void tellUnit(String by, HandlingPlace unit, List<CaseNumber> numbers) {
    casesLeftToUnit.fire(new CasesLeftToUnit(by, unit.agencyId(), unit.unit(), numbers));
  }

  private static Map<HandlingPlace, List<CaseNumber>> byUnit(List<Given> given) {
    return given.stream()
        .collect(
            Collectors.groupingBy(
                Given::to,
                LinkedHashMap::new,
                Collectors.mapping(Given::number, Collectors.toList())));
  }

  private static List<CaseNumber> numbers(List<Given> given) {
    return given.stream().map(Given::number).toList();
  }

  private LocalDate registeredSince(List<Given> given) {
    Instant first =
        given.stream().map(Given::registeredAt).min(Comparator.naturalOrder()).orElseThrow();
    return LocalDate.ofInstant(first, clock.getZone());
  }
}
