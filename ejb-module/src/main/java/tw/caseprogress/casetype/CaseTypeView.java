package tw.caseprogress.casetype;

import java.util.List;
import java.util.Optional;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;

/**
 * One version of a case type (案件項目); a case keeps the version that it was opened with.
 *
 * @param versionId the version's identity
 * @param caseTypeId the identity of the case type, the same in all its versions
 * @param code the code of the case type, such as {@code BIZ-REG}
 * @param nameZh the name
 * @param nameEn the English name
 * @param limit the handling limit
 * @param clockStart the day from which the limit runs
 * @param pausePolicy what a supplement request does to the limit
 * @param supplementCalendarDays the calendar days that an applicant has for a supplement
 * @param terms what else may happen to the deadline of a case
 * @param notices by which channels the parties are told of an event
 * @param slip how the acceptance slip looks
 * @param legalBasisZh the rule that the limit follows
 * @param steps the key steps in order, at least receipt and closing
 * @param papers the papers to hand in, in order
 * @param offerings the agencies that take it in, at least one
 */
public record CaseTypeView(
    long versionId,
    long caseTypeId,
    String code,
    String nameZh,
    String nameEn,
    HandlingLimit limit,
    ClockStart clockStart,
    PausePolicy pausePolicy,
    int supplementCalendarDays,
    DeadlineTerms terms,
    NoticeTerms notices,
    SlipTerms slip,
    String legalBasisZh,
    List<KeyStepView> steps,
    List<PaperView> papers,
    List<OfferingView> offerings) {

  public CaseTypeView {
    steps = List.copyOf(steps);
    papers = List.copyOf(papers);
    offerings = List.copyOf(offerings);
  }

  /** The rule from which the due dates of its cases follow. */
  public DeadlineRule rule() {
    return new DeadlineRule(limit, clockStart, pausePolicy);
  }

  /** The step that closes a case. */
  public KeyStepView closingStep() {
    return steps.get(steps.size() - 1);
  }

  /** The name of a paper in a language; what is no paper of this type stays as it was typed. */
  public String paperName(String name, boolean english) {
    return papers.stream()
        .filter(paper -> paper.isCalled(name))
        .findFirst()
        .map(paper -> english ? paper.nameEn() : paper.nameZh())
        .orElse(name);
  }

  /** Finds how an agency handles this case type; empty when it does not offer it. */
  public Optional<OfferingView> offeringOf(String agencyCode) {
    return offerings.stream()
        .filter(offering -> offering.agencyCode().equals(agencyCode))
        .findFirst();
  }
}
