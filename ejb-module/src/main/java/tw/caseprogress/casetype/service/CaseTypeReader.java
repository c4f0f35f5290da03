package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;

/** Reads all case types at once, for the catalogue. */
@ApplicationScoped
class CaseTypeReader {

  @Inject private CaseTypeRepository repository;

  /** What stands in the tables now; whoever comes first may come without a transaction. */
  @Transactional
  CaseTypeSnapshot read() {
    return new CaseTypeSnapshot(repository.caseTypes().stream().map(CaseType::views).toList());
  }
}
