package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.CaseTypeRules;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.casetype.MinimumLimit;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;

/**
 * Makes case types and publishes their versions, for whatever command asks for it.
 *
 * <p>The shortest limit is that of the system property {@code caseprogress.minimum-limit-days}.
 */
@ApplicationScoped
class CaseTypes {

  private final MinimumLimit minimum =
      new MinimumLimit(Integer.getInteger("caseprogress.minimum-limit-days", MinimumLimit.USUAL));

  @Inject private CaseTypeRepository repository;
  @Inject private AgencyRepository agencies;
  @Inject private Event<ReferenceDataChanged> changed;

  /**
   * Makes a case type with a draft, which need not be complete.
   *
   * @throws CaseTypeRefusedException if its code is none or is taken, or an agency is none
   */
  CaseType make(CaseTypeDefinition draft) {
    List<DesignFault> faults = new ArrayList<>();
    if (!CaseTypeRules.isCode(draft.code())) {
      faults.add(DesignFault.of("/code", Kind.CODE));
    } else if (repository.hasCaseType(draft.code())) {
      faults.add(DesignFault.of("/code", Kind.CODE_TAKEN));
    }
    Optional<Agency> owner = agency(draft.ownerAgencyCode(), "/owner", faults);
    List<Optional<Agency>> offering = new ArrayList<>();
    for (OfferingDefinition one : draft.offerings()) {
      String at = "/offerings/" + offering.size();
      faults.addAll(CaseTypeRules.lengths(at, one));
      offering.add(agency(one.agencyCode(), at + "/agency", faults));
    }
    refuse(faults);
    CaseType caseType = new CaseType(draft.code(), owner.orElseThrow());
    for (int index = 0; index < offering.size(); index++) {
      caseType.offerAt(offering.get(index).orElseThrow(), draft.offerings().get(index));
    }
    keep(caseType, draft);
    repository.add(caseType);
    return caseType;
  }

  /**
   * Keeps a draft as it is; its code, owner and offerings are those of the case type.
   *
   * @throws CaseTypeRefusedException if it holds what its document cannot, such as 0 as a limit
   */
  void keep(CaseType caseType, CaseTypeDefinition draft) {
    String document = CaseTypeJson.write(of(caseType, draft));
    List<DesignFault> faults = new ArrayList<>();
    CaseTypeJson.read(document, faults);
    refuse(faults);
    caseType.keepDraft(document);
  }

  /** The draft of a case type, with the agencies that offer it now. */
  Optional<CaseTypeDefinition> draft(CaseType caseType) {
    return caseType.draft().map(document -> of(caseType, read(document)));
  }

  private static CaseTypeDefinition of(CaseType caseType, CaseTypeDefinition draft) {
    return draft.as(caseType.code(), caseType.ownerCode()).offeredBy(caseType.offerings());
  }

  private static CaseTypeDefinition read(String document) {
    List<DesignFault> faults = new ArrayList<>();
    return CaseTypeJson.read(document, faults)
        .orElseThrow(() -> new IllegalStateException("Not a draft: " + faults));
  }

  /** What keeps a design from being published. */
  List<DesignFault> faults(CaseTypeDefinition design) {
    return CaseTypeRules.faults(design, minimum);
  }

  /**
   * Publishes the draft of a case type.
   *
   * @throws CaseTypeRefusedException with every fault of the draft, or if there is none
   */
  void publish(CaseType caseType, LocalDate from) {
    CaseTypeDefinition draft =
        draft(caseType).orElseThrow(() -> new CaseTypeRefusedException(Kind.NO_DRAFT));
    refuse(faults(draft));
    caseType.publish(draft.from(from));
    changed.fire(new ReferenceDataChanged());
  }

  /** Takes the version that waits, or the one in force, out of use. */
  void retire(CaseType caseType, VersionPhase phase, LocalDate day) {
    caseType.retire(phase, day);
    changed.fire(new ReferenceDataChanged());
  }

  /**
   * Lets an agency offer a case type, or changes how it does.
   *
   * @throws CaseTypeRefusedException if there is no such agency in use
   */
  void offer(CaseType caseType, OfferingDefinition offering) {
    List<DesignFault> faults = new ArrayList<>();
    Optional<Agency> agency = agency(offering.agencyCode(), "/agency", faults);
    refuse(faults);
    caseType.offerAt(agency.orElseThrow(), offering);
    changed.fire(new ReferenceDataChanged());
  }

  /** No longer lets an agency offer a case type. */
  void withdraw(CaseType caseType, String agencyCode) {
    caseType.withdrawFrom(agencyCode);
    changed.fire(new ReferenceDataChanged());
  }

  private Optional<Agency> agency(String code, String pointer, List<DesignFault> faults) {
    Optional<Agency> agency = agencies.find(code).filter(Agency::isActive);
    if (agency.isEmpty()) {
      faults.add(DesignFault.of(pointer, Kind.NO_SUCH_AGENCY));
    }
    return agency;
  }

  static void refuse(List<DesignFault> faults) {
    if (!faults.isEmpty()) {
      throw new CaseTypeRefusedException(faults);
    }
  }
}
