package tw.caseprogress.casetype.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.casetype.HowToApply;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;

/** Says how a case type is applied for; whoever keeps the case type may (ADR 160). */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class HowToApplyService {

  private static final String KEEP =
      """
      insert into case_type_how_to_apply
        (situations, way_zh, way_en, fee_zh, fee_en, form_address, case_type_id)
      select ?, ?, ?, ?, ?, ?, id from case_type where code = ?
      on conflict (case_type_id) do update
        set situations = excluded.situations, way_zh = excluded.way_zh, way_en = excluded.way_en,
            fee_zh = excluded.fee_zh, fee_en = excluded.fee_en,
            form_address = excluded.form_address
      """;

  @Inject private CaseTypeRepository repository;
  @Inject private CaseTypeScope scope;
  @Inject private HowToApplyCatalogue catalogue;
  @Inject private TableWriter tables;
  @Inject private AuditTrail auditTrail;

  /**
   * Keeps what was said; citizens read it at once.
   *
   * @throws CaseTypeRefusedException with every fault
   * @throws tw.caseprogress.security.OutsideAgencyException if the caller does not keep the type
   */
  public void say(String code, HowToApply said) {
    CaseType caseType =
        repository
            .findLocked(code)
            .orElseThrow(() -> new CaseTypeRefusedException(Kind.CHANGED_MEANWHILE));
    scope.requireOwner(caseType.ownerCode());
    CaseTypes.refuse(said.faults());
    HowToApply before = catalogue.of(code);
    if (before.equals(said)) {
      return;
    }
    tables.update(
        KEEP,
        said.names(),
        said.wayZh(),
        said.wayEn(),
        said.feeZh(),
        said.feeEn(),
        said.formAddress(),
        code);
    auditTrail.recordAt(
        AuditAction.CASE_TYPE_CHANGED,
        Optional.of(caseType.ownerCode()),
        differences(code, before, said));
  }

  private static Map<String, String> differences(String code, HowToApply before, HowToApply said) {
    Map<String, String> differences = new LinkedHashMap<>();
    differences.put("caseType", code);
    note("situations", before.names(), said.names(), differences);
    note("wayZh", before.wayZh(), said.wayZh(), differences);
    note("wayEn", before.wayEn(), said.wayEn(), differences);
    note("feeZh", before.feeZh(), said.feeZh(), differences);
    note("feeEn", before.feeEn(), said.feeEn(), differences);
    note("formAddress", before.formAddress(), said.formAddress(), differences);
    return differences;
  }

  private static void note(String place, String before, String after, Map<String, String> into) {
    if (!before.equals(after)) {
      into.put("/howToApply/" + place, before + " → " + after);
    }
  }
}
