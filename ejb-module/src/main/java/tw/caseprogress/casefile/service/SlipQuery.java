package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.AcceptanceSlip;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casetype.AgencyView;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;

/** Makes acceptance slips (受理憑單), which alone show the query password again; each is logged. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class SlipQuery {

  @Inject private CaseFileAccess access;
  @Inject private CaseViews views;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private KeyRing keys;
  @Inject private AuditTrail auditTrail;

  /**
   * The slip of a case.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public AcceptanceSlip slip(CaseNumber caseNumber) {
    CaseFile caseFile = access.forReading(caseNumber);
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    AgencyView agency = catalogue.agency(caseFile.origin().handlingAgencyId());
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    auditTrail.record(
        AuditAction.SLIP_PRINTED,
        Optional.of(caseNumber.digits()),
        Optional.of(agency.code()),
        Optional.empty(),
        Map.of());
    return new AcceptanceSlip(
        caseNumber,
        new QueryPassword(keys.queryPasswords().open(caseFile.queryPasswordSealed())),
        agency,
        caseFile.origin().handlingUnit(),
        offering.map(OfferingView::handlingUnitEn).orElse(caseFile.origin().handlingUnit()),
        offering.map(OfferingView::phone).orElse(agency.phone()),
        type,
        caseFile.applicant().openName(keys.personalData()),
        caseFile.origin().channel(),
        caseFile.origin().receivedOn(),
        caseFile.dueOn(),
        views.papers(type, caseFile),
        views.nameOf(caseFile.origin().officerLogin()));
  }
}
