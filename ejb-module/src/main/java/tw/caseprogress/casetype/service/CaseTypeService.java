package tw.caseprogress.casetype.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeDifference;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.CaseTypeRules;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;

/**
 * What administrators do to case types: a draft is written, published from a day, and retired. What
 * was published never changes; cases keep the version that they were opened with.
 *
 * <p>Every command throws {@link CaseTypeRefusedException} with every fault, or {@link
 * OutsideAgencyException} for a case type or an agency that is not the caller's to keep ({@link
 * CaseTypeScope}), and then leaves all as it was. It names the revision that the caller has seen;
 * who writes a draft, which takes long, only which draft that was.
 */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class CaseTypeService {

  @Inject private CaseTypeRepository repository;
  @Inject private CaseTypes types;
  @Inject private CaseTypeScope scope;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /** Adds a case type with its first draft, which need not be complete. */
  public void add(CaseTypeDefinition draft) {
    scope.requireOwner(draft.ownerAgencyCode());
    draft.offerings().forEach(offering -> scope.requireOwner(offering.agencyCode()));
    log(AuditAction.CASE_TYPE_ADDED, types.make(draft), Map.of("/nameZh", draft.nameZh()));
  }

  /** Begins the draft of the next version with what the latest one says. */
  public void draft(String code, int revision) {
    CaseType caseType = owned(code, revision);
    if (caseType.draft().isPresent()) {
      throw new CaseTypeRefusedException(Kind.DRAFT_THERE);
    }
    List<KeptVersion> versions = caseType.versions(today());
    types.keep(caseType, versions.get(versions.size() - 1).definition().from(today()));
    log(AuditAction.CASE_TYPE_DRAFTED, caseType, Map.of());
  }

  /**
   * Keeps what was written in the draft, complete or not; those who offer it stay, and may have
   * changed meanwhile.
   *
   * @param seen the mark of the draft that the caller began with
   */
  public void change(String code, UUID seen, CaseTypeDefinition draft) {
    CaseType caseType = owned(code);
    if (!caseType.draftMark().equals(Optional.of(seen))) {
      throw new CaseTypeRefusedException(Kind.CHANGED_MEANWHILE);
    }
    CaseTypeDefinition before = draftOf(caseType);
    types.keep(caseType, draft);
    Map<String, String> differences = CaseTypeDifference.of(before, draftOf(caseType));
    if (!differences.isEmpty()) {
      log(AuditAction.CASE_TYPE_CHANGED, caseType, differences);
    }
  }

  /** Throws the draft away, and with it a case type of which nothing was published. */
  public void discard(String code, int revision) {
    CaseType caseType = owned(code, revision);
    draftOf(caseType);
    caseType.discardDraft();
    log(AuditAction.CASE_TYPE_DRAFT_DISCARDED, caseType, Map.of());
    if (!caseType.isPublished()) {
      repository.remove(caseType);
    }
  }

  /**
   * Publishes the draft.
   *
   * @param from the first day on which cases are opened with it, today or later
   */
  public void publish(String code, int revision, LocalDate from) {
    CaseType caseType = owned(code, revision);
    if (from.isBefore(today())) {
      throw new CaseTypeRefusedException(Kind.DAY_OVER);
    }
    if (phaseIsThere(caseType, VersionPhase.WAITING)) {
      throw new CaseTypeRefusedException(Kind.ANOTHER_WAITS);
    }
    types.publish(caseType, from);
    log(AuditAction.CASE_TYPE_PUBLISHED, caseType, Map.of("/publishedOn", from.toString()));
  }

  /**
   * Takes the version that waits for its day, or the one in force, out of use. Without another in
   * force no case is opened with the type any more.
   */
  public void retire(String code, int revision, int number) {
    CaseType caseType = owned(code, revision);
    VersionPhase phase =
        caseType.versions(today()).stream()
            .filter(version -> version.number() == number)
            .map(KeptVersion::phase)
            .filter(one -> one == VersionPhase.WAITING || one == VersionPhase.IN_FORCE)
            .findFirst()
            .orElseThrow(() -> new CaseTypeRefusedException(Kind.NOT_PUBLISHED));
    types.retire(caseType, phase, today());
    log(AuditAction.CASE_TYPE_RETIRED, caseType, Map.of("/version", String.valueOf(number)));
  }

  /** Lets an agency offer the case type, or changes how it does; at once, and for running cases. */
  public void offer(String code, int revision, OfferingDefinition offering) {
    CaseType caseType = locked(code);
    scope.requireOffering(caseType, offering.agencyCode(), true);
    requireSeen(caseType, revision);
    CaseTypes.refuse(CaseTypeRules.faults("", offering));
    String before = words(caseType, offering.agencyCode());
    types.offer(caseType, offering);
    String after = words(caseType, offering.agencyCode());
    if (!before.equals(after)) {
      logOffering(caseType, offering.agencyCode(), before + " → " + after);
    }
  }

  /** No longer lets an agency offer the case type; the cases that it has go on. */
  public void withdraw(String code, int revision, String agencyCode) {
    CaseType caseType = locked(code);
    scope.requireOffering(caseType, agencyCode, false);
    requireSeen(caseType, revision);
    String before = words(caseType, agencyCode);
    if (before.isEmpty()) {
      throw new CaseTypeRefusedException(Kind.CHANGED_MEANWHILE);
    }
    if (isStanding(caseType) && caseType.offerings().size() == 1) {
      throw new CaseTypeRefusedException(Kind.LAST_OFFERING);
    }
    types.withdraw(caseType, agencyCode);
    logOffering(caseType, agencyCode, before + " → ");
  }

  private boolean isStanding(CaseType caseType) {
    return phaseIsThere(caseType, VersionPhase.IN_FORCE)
        || phaseIsThere(caseType, VersionPhase.WAITING);
  }

  private boolean phaseIsThere(CaseType caseType, VersionPhase phase) {
    return caseType.versions(today()).stream().anyMatch(version -> version.phase() == phase);
  }

  private CaseTypeDefinition draftOf(CaseType caseType) {
    return types.draft(caseType).orElseThrow(() -> new CaseTypeRefusedException(Kind.NO_DRAFT));
  }

  private CaseType owned(String code, int revision) {
    CaseType caseType = owned(code);
    requireSeen(caseType, revision);
    return caseType;
  }

  private CaseType owned(String code) {
    CaseType caseType = locked(code);
    scope.requireOwner(caseType.ownerCode());
    return caseType;
  }

  private CaseType locked(String code) {
    return repository
        .findLocked(code)
        .orElseThrow(() -> new CaseTypeRefusedException(Kind.CHANGED_MEANWHILE));
  }

  private static void requireSeen(CaseType caseType, int revision) {
    if (caseType.revision() != revision) {
      throw new CaseTypeRefusedException(Kind.CHANGED_MEANWHILE);
    }
  }

  private static String words(CaseType caseType, String agencyCode) {
    return caseType.offerings().stream()
        .filter(offering -> offering.agencyCode().equals(agencyCode))
        .map(one -> one.handlingUnitZh() + " | " + one.handlingUnitEn() + " | " + one.phone())
        .findFirst()
        .orElse("");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void logOffering(CaseType caseType, String agencyCode, String change) {
    log(
        AuditAction.CASE_TYPE_OFFERING_CHANGED,
        caseType,
        Map.of("/agency", agencyCode, "/offering", change));
  }

  private void log(AuditAction action, CaseType caseType, Map<String, String> facts) {
    Map<String, String> detail = new LinkedHashMap<>(facts);
    detail.put("caseType", caseType.code());
    auditTrail.recordAt(action, Optional.of(caseType.ownerCode()), detail);
  }
}
