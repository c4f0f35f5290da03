package tw.caseprogress.slip.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.entity.CaseEnd;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseCourses;
import tw.caseprogress.casefile.service.HandlingAgency;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.flowchart.CaseCourse;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.slip.AcceptanceSlip;

/** Puts slips together; who calls logs the look, or sends a notice. */
@ApplicationScoped
class SlipComposition {

  @Inject private CallerDirectory staff;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HandlingAgency handlingAgency;
  @Inject private CaseCourses courses;
  @Inject private KeyRing keys;

  /** The slip that is handed to the applicant, in the language of the case. */
  AcceptanceSlip of(CaseFile caseFile) {
    return slip(
        caseFile,
        caseFile.origin().language(),
        caseFile.applicant().openName(keys.personalData()),
        true);
  }

  /** The slip that goes by mail: as mails do, it names the applicant by the surname alone. */
  AcceptanceSlip forMail(CaseFile caseFile, ContactLanguage language) {
    return slip(caseFile, language, caseFile.applicant().nameMasked(), false);
  }

  private AcceptanceSlip slip(
      CaseFile caseFile, ContactLanguage language, String applicantName, boolean passwordSheet) {
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    AgencyView agency = handlingAgency.of(caseFile);
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    HandlingPlace place = caseFile.origin().place();
    return new AcceptanceSlip(
        language,
        caseFile.number(),
        new QueryPassword(keys.queryPasswords().open(caseFile.queryPasswordSealed())),
        agency,
        place.unit(),
        place.unitEn(offering),
        place.phone(offering, agency),
        type,
        applicantName,
        1 + caseFile.coApplicants().size(),
        caseFile.origin().channel(),
        caseFile.origin().receivedOn(),
        caseFile.origin().postmarkedOn(),
        caseFile.dueOn(),
        CasePaper.of(type.papers(), caseFile.papersReceived()),
        staff.nameOf(caseFile.origin().officerLogin()),
        chart(caseFile, type),
        passwordSheet,
        false,
        Optional.empty());
  }

  private FlowChart chart(CaseFile caseFile, CaseTypeView type) {
    int current = caseFile.currentStepOrder();
    List<CourseEntry> course = courses.of(caseFile);
    return FlowChart.of(
        type.steps(),
        new CaseCourse(
            caseFile.state(),
            current,
            caseFile.end().map(CaseEnd::outcome),
            StepProgress.uncounted(type, current, course),
            course));
  }
}
