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

/** Reads all case types at once, for the catalogue. */
@ApplicationScoped
class CaseTypeReader {

  @Inject private CaseTypeRepository repository;

  /** What stands in the tables now; whoever comes first may come without a transaction. */
  @Transactional
  CaseTypeSnapshot read() {
    List<CaseTypeView> published = new ArrayList<>();
    List<CaseTypeView> retired = new ArrayList<>();
    for (CaseType caseType : repository.caseTypes()) {
      caseType.publishedVersion().ifPresent(published::add);
      retired.addAll(caseType.retiredVersions());
    }
    return new CaseTypeSnapshot(published, retired);
  }
}
