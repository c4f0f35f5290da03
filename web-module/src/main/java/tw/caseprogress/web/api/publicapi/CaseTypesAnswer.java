package tw.caseprogress.web.api.publicapi;

import java.util.List;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The case types that can be tracked.
 *
 * @param caseTypes those that were asked for, by code
 */
public record CaseTypesAnswer(List<Type> caseTypes) {

  /**
   * A case type.
   *
   * @param code its constant code
   * @param name its name
   * @param limit the handling limit
   * @param countedFrom the day from which the limit runs
   * @param supplementDays calendar days to hand in what is missing
   * @param legalBasis the rule behind the limit
   * @param legalBasisLanguage the language of that text, whatever was asked for
   * @param steps the key steps in order
   * @param papers the papers to hand in
   * @param agencies who takes it in
   * @param consent the text that an applicant consents to today; that of the agency that was asked
   *     for, which may have one of its own, else that of the city
   */
  public record Type(
      String code,
      String name,
      LedgerAnswer.Limit limit,
      ClockStart countedFrom,
      int supplementDays,
      String legalBasis,
      String legalBasisLanguage,
      List<Step> steps,
      List<Paper> papers,
      List<Offering> agencies,
      Consent consent) {}

  /**
   * A key step, such as every case of its type goes through.
   *
   * @param order its place, from 1
   * @param name its name
   * @param text what the citizen is told when a case reaches it
   * @param optional whether a case may pass it by
   * @param plannedWorkingDays how many working days it is planned to take
   */
  public record Step(
      int order, String name, String text, boolean optional, int plannedWorkingDays) {}

  /**
   * A paper to hand in.
   *
   * @param name its name
   * @param mandatory whether the application cannot go on without it
   */
  public record Paper(String name, boolean mandatory) {}

  /**
   * An agency that takes the case type in.
   *
   * @param agencyCode its official code
   * @param agencyName its name
   * @param unit the unit that handles such cases
   * @param phone the enquiry number of the unit
   */
  public record Offering(String agencyCode, String agencyName, String unit, String phone) {}

  /**
   * A consent form.
   *
   * @param version which text it is
   * @param text the text itself
   */
  public record Consent(String version, String text) {}

  static Type type(CaseTypeView type, List<Offering> offerings, Consent consent, Texts texts) {
    return new Type(
        type.code(),
        texts.choose(type.nameZh(), type.nameEn()),
        new LedgerAnswer.Limit(type.limit().length(), type.limit().unit()),
        type.clockStart(),
        type.supplementCalendarDays(),
        type.legalBasisZh(),
        Language.tagOf(type.legalBasisZh()),
        type.steps().stream()
            .map(
                step ->
                    new Step(
                        step.order(),
                        texts.choose(step.nameZh(), step.nameEn()),
                        texts.choose(step.publicTextZh(), step.publicTextEn()),
                        step.optional(),
                        step.plannedWorkingDays()))
            .toList(),
        type.papers().stream()
            .map(
                paper -> new Paper(texts.choose(paper.nameZh(), paper.nameEn()), paper.mandatory()))
            .toList(),
        offerings,
        consent);
  }

  static Consent consent(ConsentForm form, Texts texts) {
    return new Consent(form.version(), form.text(texts.contactLanguage()));
  }
}
