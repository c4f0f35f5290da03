package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.SurveyCode;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.service.KeyRing;

/** Gathers what a notice may say of a case, in the language of the party it goes to. */
@ApplicationScoped
class NoticeFactsOfCase {

  private static final String ANY_NUMBER = "000-0000-0000-00";
  private static final String ANY_PASSWORD = "00000000";

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private KeyRing keys;
  @Inject private SurveyConsent surveyConsent;

  NoticeFacts of(CaseFile caseFile, CaseParty recipient, NoticeDetail detail) {
    return of(caseFile, recipient, detail, Optional.empty());
  }

  /**
   * The same, for a notice that is worded anew.
   *
   * @param at when the event was, whose step is that of the version which the case followed then
   */
  NoticeFacts of(
      CaseFile caseFile, CaseParty recipient, NoticeDetail detail, Optional<Instant> at) {
    return facts(caseFile.origin().place(), caseFile, recipient, detail, at);
  }

  /** The same as if the case were at another place. */
  NoticeFacts at(HandlingPlace place, CaseFile caseFile, CaseParty recipient, NoticeDetail detail) {
    return facts(place, caseFile, recipient, detail, Optional.empty());
  }

  private NoticeFacts facts(
      HandlingPlace place,
      CaseFile caseFile,
      CaseParty recipient,
      NoticeDetail detail,
      Optional<Instant> at) {
    boolean english = recipient.language() == ContactLanguage.EN;
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    AgencyView agency = agencies.agency(place.agencyId());
    Optional<OfferingView> offering = type.offeringOf(agency.code());
    List<KeyStepView> steps = steps(caseFile, detail, at);
    int order = detail.stepOrder() == 0 ? caseFile.currentStepOrder() : detail.stepOrder();
    KeyStepView step = steps.get(order - 1);
    return new NoticeFacts(
        recipient.language(),
        agency.code(),
        new KeyStepName(type.code(), step.nameZh()),
        english ? agency.shortNameEn() : agency.shortNameZh(),
        english ? agency.nameEn() : agency.nameZh(),
        english ? place.unitEn(offering) : place.unit(),
        phone(place.phone(offering, agency), english),
        recipient.nameMasked(),
        english ? type.nameEn() : type.nameZh(),
        caseFile.number().shown(),
        keys.queryPasswords().open(caseFile.queryPasswordSealed()),
        caseFile.dueOn(),
        english ? step.nameEn() : step.nameZh(),
        step.order(),
        steps.size(),
        detail
            .outcome()
            .map(end -> endText(new ClosingWords(type, end), end, detail, recipient.language()))
            .orElseGet(() -> step.told(detail.text(), english)),
        detail.items().stream().map(item -> type.paperName(item, english)).toList(),
        detail.supplementDueOn(),
        detail.complete(),
        detail.outcome(),
        detail.outcome().isPresent() && surveyConsent.isGiven(caseFile.id()),
        detail.receivedOn(),
        surveyCode(caseFile, recipient, detail));
  }

  /**
   * By which the applicant of a case that is closed, or about to be, answers if there was consent
   * to be asked; empty for others.
   */
  private String surveyCode(CaseFile caseFile, CaseParty recipient, NoticeDetail detail) {
    boolean asked =
        recipient.role() == PartyRole.APPLICANT
            && (caseFile.closedOn().isPresent() || detail.outcome().isPresent())
            && surveyConsent.isGiven(caseFile.id());
    return asked ? SurveyCode.of(keys.blindIndex(), caseFile.number()) : "";
  }

  private List<KeyStepView> steps(CaseFile caseFile, NoticeDetail detail, Optional<Instant> at) {
    long now = caseFile.caseTypeVersionId();
    long then =
        at.filter(any -> detail.stepOrder() > 0)
            .map(moment -> caseFile.course().versionAt(moment, now))
            .orElse(now);
    return catalogue.version(then).steps();
  }

  /**
   * What the officer wrote of the end. What an end without a grant means is said by the standard
   * text: prepared words are not told a second time, least of all those of a grant.
   */
  private static String endText(
      ClosingWords words, Outcome end, NoticeDetail detail, ContactLanguage language) {
    return end == Outcome.GRANTED
        ? words.told(detail.text(), language)
        : words.typed(detail.text()).orElse("");
  }

  private static String phone(String number, boolean english) {
    return english ? EnquiryPhone.inEnglish(number) : EnquiryPhone.inChinese(number);
  }

  /**
   * What the first notice would say of an application that is being typed in; digits of nothing
   * stand for its number and password.
   */
  NoticeFacts ofIntake(
      Intake intake,
      Party recipient,
      CaseTypeView type,
      String agencyCode,
      Optional<LocalDate> dueOn) {
    ContactLanguage language =
        recipient.language() == null ? intake.language() : recipient.language();
    boolean english = language == ContactLanguage.EN;
    AgencyView agency = agencies.agency(agencyCode).orElseThrow();
    OfferingView offering = type.offeringOf(agencyCode).orElseThrow();
    KeyStepView receipt = type.steps().get(0);
    return new NoticeFacts(
        language,
        agencyCode,
        new KeyStepName(type.code(), receipt.nameZh()),
        english ? agency.shortNameEn() : agency.shortNameZh(),
        english ? agency.nameEn() : agency.nameZh(),
        english ? offering.handlingUnitEn() : offering.handlingUnitZh(),
        phone(offering.phone(), english),
        Masking.name(recipient.name()),
        english ? type.nameEn() : type.nameZh(),
        ANY_NUMBER,
        ANY_PASSWORD,
        dueOn,
        english ? receipt.nameEn() : receipt.nameZh(),
        receipt.order(),
        type.steps().size(),
        "",
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        Optional.empty(),
        "");
  }
}
