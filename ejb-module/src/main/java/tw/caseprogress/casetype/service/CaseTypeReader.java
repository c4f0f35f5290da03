package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.entity.Agency;

/** Reads all agencies and case types at once, for the catalogue. */
@ApplicationScoped
class CaseTypeReader {

  @Inject private CaseTypeRepository repository;

  /** What stands in the tables now; whoever comes first may come without a transaction. */
  @Transactional
  CaseTypeSnapshot read() {
    List<AgencyView> agencies = repository.agencies(true).stream().map(Agency::view).toList();
    List<AgencyView> former = repository.agencies(false).stream().map(Agency::view).toList();
    List<CaseTypeView> published = new ArrayList<>();
    List<CaseTypeView> retired = new ArrayList<>();
    for (CaseType caseType : repository.caseTypes()) {
      caseType.publishedVersion().ifPresent(published::add);
      retired.addAll(caseType.retiredVersions());
    }
    return new CaseTypeSnapshot(agencies, former, published, retired);
  }
}
