package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;

/**
 * What one version of a case type says, with the agencies that offer it: as a file delivers it, as
 * a draft is written, or as it was published.
 *
 * @param publishedOn the day from which cases may be opened with it; of a draft, that is proposed
 * @param supplementCalendarDays the calendar days that an applicant has for a supplement
 * @param terms what else may happen to a deadline
 * @param notices by which channels events are told
 * @param slip how the acceptance slip looks
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
    SlipTerms slip,
    String legalBasisZh,
    List<KeyStepView> steps,
    List<PaperView> papers,
    List<OfferingDefinition> offerings) {

  private static final int USUAL_LIMIT = 30;
  private static final int USUAL_SUPPLEMENT = 15;

  public CaseTypeDefinition {
    steps = List.copyOf(steps);
    papers = List.copyOf(papers);
    offerings = List.copyOf(offerings);
  }

  /** A case type of which nothing was said yet but that a case comes in and is closed. */
  public static CaseTypeDefinition blank(String code, String ownerAgencyCode, LocalDate day) {
    return new CaseTypeDefinition(
        code,
        ownerAgencyCode,
        day,
        "",
        "",
        HandlingLimit.workingDays(USUAL_LIMIT),
        ClockStart.RECEIVED,
        PausePolicy.PAUSE,
        USUAL_SUPPLEMENT,
        new DeadlineTerms(true, OutsideWait.NOT_PROVIDED, OutsideWait.NOT_PROVIDED, true),
        NoticeTerms.STANDARD,
        SlipTerms.STANDARD,
        "",
        List.of(
            new KeyStepView(1, "收件", "Receipt", "", "", false, 0, true, true),
            new KeyStepView(2, "結案", "Closing", "", "", false, 0, true, true)),
        List.of(),
        List.of());
  }

  /** The same as another case type, of which an agency becomes the owner. */
  public CaseTypeDefinition as(String otherCode, String otherOwner) {
    return with(otherCode, otherOwner, publishedOn, offerings);
  }

  /** The same from another day on. */
  public CaseTypeDefinition from(LocalDate day) {
    return with(code, ownerAgencyCode, day, offerings);
  }

  /** The same, offered by these. */
  public CaseTypeDefinition offeredBy(List<OfferingDefinition> others) {
    return with(code, ownerAgencyCode, publishedOn, others);
  }

  private CaseTypeDefinition with(
      String otherCode, String otherOwner, LocalDate day, List<OfferingDefinition> others) {
    return new CaseTypeDefinition(
        otherCode,
        otherOwner,
        day,
        nameZh,
        nameEn,
        limit,
        clockStart,
        pausePolicy,
        supplementCalendarDays,
        terms,
        notices,
        slip,
        legalBasisZh,
        steps,
        papers,
        others);
  }
}
