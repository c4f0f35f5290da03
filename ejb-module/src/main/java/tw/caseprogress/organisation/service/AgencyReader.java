package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

  private List<AgencyView> views(boolean active) {
    return repository.all(active).stream().map(Agency::view).toList();
  }
}
