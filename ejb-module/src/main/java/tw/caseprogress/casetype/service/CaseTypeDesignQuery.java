package tw.caseprogress.casetype.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.entity.AuditEntryRepository;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.security.Role;

/** Case types as administrators keep them: those of their agencies, with drafts and history. */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class CaseTypeDesignQuery {

  @Inject private CaseTypeRepository repository;
  @Inject private CaseTypes types;
  @Inject private CaseTypeScope scope;
  @Inject private AuditEntryRepository entries;
  @Inject private Clock clock;

  /** Those that the caller keeps or the caller's agency offers, by code. */
  public List<KeptCaseType> caseTypes() {
    return repository.caseTypes().stream().filter(scope::sees).map(this::kept).toList();
  }

  /** One of them. */
  public Optional<KeptCaseType> caseType(String code) {
    return repository.find(code).filter(scope::sees).map(this::kept);
  }

  /** What can be copied: what any agency publishes now, as every citizen can read it, by code. */
  public List<CaseTypeDefinition> published() {
    LocalDate today = LocalDate.now(clock);
    return repository.caseTypes().stream()
        .flatMap(caseType -> caseType.versions(today).stream())
        .filter(version -> version.phase() == VersionPhase.IN_FORCE)
        .map(version -> version.definition())
        .toList();
  }

  /** What keeps a design from being published; empty if nothing does. */
  public List<DesignFault> faults(CaseTypeDefinition design) {
    return types.faults(design);
  }

  /**
   * Who did what to one of the caller's case types, the latest first, at most 500 entries; of the
   * drafts only those hear who keep it.
   */
  public List<AuditEntryView> history(String code) {
    return repository
        .find(code)
        .filter(scope::sees)
        .map(
            caseType ->
                entries.changesOfCaseType(
                    code, caseType.ownerCode(), scope.offeringAlone(caseType)))
        .orElse(List.of());
  }

  private KeptCaseType kept(CaseType caseType) {
    boolean keeps = scope.keeps(caseType);
    return new KeptCaseType(
        caseType.code(),
        caseType.ownerCode(),
        caseType.revision(),
        keeps ? types.draft(caseType) : Optional.empty(),
        keeps ? caseType.draftMark() : Optional.empty(),
        caseType.versions(LocalDate.now(clock)),
        caseType.offerings(),
        keeps);
  }
}
