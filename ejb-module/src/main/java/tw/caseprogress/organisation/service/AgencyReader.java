package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.caseprogress.organisation.AgencySnapshot;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;

/** Reads all agencies at once, for the catalogue. */
@ApplicationScoped
class AgencyReader {

  @Inject private AgencyRepository repository;

  /** What stands in the table now; whoever comes first may come without a transaction. */
  @Transactional
  AgencySnapshot read() {
    return new AgencySnapshot(views(true), views(false));
  }

  /** The same in a transaction of its own: the caller's is not spoilt where there is no answer. */
  @Transactional(TxType.REQUIRES_NEW)
  AgencySnapshot readOutside() {
    return read();
  }

  private List<AgencyView> views(boolean active) {
    return repository.all(active).stream().map(Agency::view).toList();
  }
}
