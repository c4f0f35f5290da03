package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;

/**
 * A case type as a case type file delivers it: what its first published version will hold.
 *
 * @param publishedOn the day from which cases may be opened with it
 * @param supplementCalendarDays the calendar days that an applicant has for a supplement
 * @param terms what else may happen to a deadline
 * @param notices by which channels events are told
 */
public record CaseTypeDefinition(
    String code,
    String ownerAgencyCode,
    LocalDate publishedOn,
    String nameZh,
    String nameEn,
    HandlingLimit limit,
    ClockStart clockStart,
    PausePolicy pausePolicy,
    int supplementCalendarDays,
    DeadlineTerms terms,
    NoticeTerms notices,
    String legalBasisZh,
    String consentFormVersion,
    List<KeyStepView> steps,
    List<PaperView> papers,
    List<OfferingDefinition> offerings) {

  public CaseTypeDefinition {
    steps = List.copyOf(steps);
    papers = List.copyOf(papers);
    offerings = List.copyOf(offerings);
  }
}
