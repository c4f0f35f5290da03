package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.organisation.AgencySnapshot;
import tw.caseprogress.organisation.AgencySnapshot.UnitName;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;
import tw.caseprogress.organisation.entity.AgencyRepository.UnitCounter;

/** Reads all agencies at once, for the catalogue. */
@ApplicationScoped
class AgencyReader {

  @Inject private AgencyRepository repository;

  /** What stands in the table now; whoever comes first may come without a transaction. */
  @Transactional
  AgencySnapshot read() {
    List<Agency> active = repository.all(true);
    List<Agency> former = repository.all(false);
    return new AgencySnapshot(views(active), views(former), counters(active, former), units());
  }

  /** The same in a transaction of its own: the caller's is not spoilt where there is no answer. */
  @Transactional(TxType.REQUIRES_NEW)
  AgencySnapshot readOutside() {
    return read();
  }

  private static List<AgencyView> views(List<Agency> agencies) {
    return agencies.stream().map(Agency::view).toList();
  }

  private static Map<Long, ServiceCounter> counters(List<Agency> active, List<Agency> former) {
    return Stream.concat(active.stream(), former.stream())
        .collect(Collectors.toMap(Agency::id, Agency::counter));
  }

  private Map<UnitName, CounterDetails> units() {
    return repository.unitCounters().stream()
        .collect(
            Collectors.toMap(
                unit -> new UnitName(unit.agencyId(), unit.unitZh()), UnitCounter::counter));
  }
}
