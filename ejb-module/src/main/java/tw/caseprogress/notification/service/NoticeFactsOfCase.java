package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.casetype.AgencyView;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.security.service.KeyRing;

/** Gathers what a notice may say of a case, in the language of its parties. */
@ApplicationScoped
class NoticeFactsOfCase {

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private KeyRing keys;
  @Inject private SurveyConsent surveyConsent;

  NoticeFacts of(CaseFile caseFile, CaseParty recipient, NoticeDetail detail) {
    boolean english = caseFile.origin().language() == ContactLanguage.EN;
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    AgencyView agency = catalogue.agency(caseFile.origin().handlingAgencyId());
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    int order = detail.stepOrder() == 0 ? caseFile.currentStepOrder() : detail.stepOrder();
    KeyStepView step = type.steps().get(order - 1);
    return new NoticeFacts(
        caseFile.origin().language(),
        english ? agency.shortNameEn() : agency.shortNameZh(),
        english ? agency.nameEn() : agency.nameZh(),
        english
            ? offering.map(OfferingView::handlingUnitEn).orElse(caseFile.origin().handlingUnit())
            : caseFile.origin().handlingUnit(),
        offering.map(OfferingView::phone).orElse(agency.phone()),
        recipient.nameMasked(),
        english ? type.nameEn() : type.nameZh(),
        caseFile.number().shown(),
        keys.queryPasswords().open(caseFile.queryPasswordSealed()),
        caseFile.dueOn(),
        english ? step.nameEn() : step.nameZh(),
        step.order(),
        type.steps().size(),
        detail.text(),
        detail.items(),
        detail.supplementDueOn(),
        detail.complete(),
        detail.outcome(),
        detail.outcome().isPresent() && surveyConsent.isGiven(caseFile.id()));
  }
}
