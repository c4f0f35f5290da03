package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.DeadlineLedger;

/**
 * Everything that staff see of a case on one screen, personal data masked.
 *
 * @param version to be handed back with every command: a case that has changed since refuses it
 * @param receivedAt the time of receipt, where a limit in hours asks for it
 * @param postmarkedOn the day on which a mailed application was posted
 * @param receivedAtLatestOn the last day to which the day of receipt may be put right
 * @param dueOn empty while the clock is stopped
 * @param workingDaysLeft negative when overdue; for a closed case what was left on closing
 * @param coApplicants who applies together with the applicant
 * @param officerLogin empty text while nobody has taken the case
 * @param course what happened as the citizen reads it, the first entry first
 * @param entries the latest first
 * @param supplements the latest round first
 * @param closingLetter the official letter about its end
 * @param waits the other offices that were asked, the latest first
 * @param extensionWorkingDays by how much the limit was extended; 0 if it was not
 * @param ledger empty if it would need a year without a calendar
 * @param yearWithoutCalendar that year
 * @param dueDateSteps why the due date moved, the first time first, with names
 */
public record CaseView(
    long caseFileId,
    int version,
    CaseNumber caseNumber,
    CaseTypeView caseType,
    String handlingUnit,
    IntakeChannel channel,
    CaseState state,
    CaseStanding standing,
    LocalDate receivedOn,
    Optional<LocalTime> receivedAt,
    Optional<LocalDate> postmarkedOn,
    LocalDate receivedAtLatestOn,
    Optional<LocalDate> dueOn,
    int workingDaysUsed,
    int workingDaysLeft,
    int workingDaysPaused,
    List<PartyView> parties,
    List<CoApplicantView> coApplicants,
    ContactLanguage language,
    String officerLogin,
    String officerName,
    int currentStepOrder,
    List<StepProgress> steps,
    List<CourseEntry> course,
    List<ProgressEntryView> entries,
    List<SupplementRound> supplements,
    List<CasePaper> papers,
    Optional<String> documentNumber,
    Optional<String> externalReference,
    Optional<Outcome> outcome,
    Optional<LocalDate> closedOn,
    Optional<PaperLetter> closingLetter,
    List<OutsideWaitView> waits,
    int extensionWorkingDays,
    Optional<DeadlineLedger> ledger,
    Optional<Integer> yearWithoutCalendar,
    List<DueDateStep> dueDateSteps) {

  public CaseView {
    parties = List.copyOf(parties);
    coApplicants = List.copyOf(coApplicants);
    steps = List.copyOf(steps);
    course = List.copyOf(course);
    entries = List.copyOf(entries);
    supplements = List.copyOf(supplements);
    papers = List.copyOf(papers);
    waits = List.copyOf(waits);
    dueDateSteps = List.copyOf(dueDateSteps);
  }

  /** The supplement that is awaited, if one is. */
  public Optional<SupplementRound> awaitedSupplement() {
    return supplements.stream().filter(s -> s.receivedOn().isEmpty()).findFirst();
  }

  /** Whether the case came to a unit, and nobody has taken it yet. */
  public boolean isUntaken() {
    return officerLogin.isEmpty() && state != CaseState.CLOSED;
  }

  /** How many apply, the applicant among them. */
  public int applicants() {
    return 1 + coApplicants.size();
  }

  /** The applicant, masked. */
  public PartyView applicant() {
    return parties.stream().filter(p -> p.role() == PartyRole.APPLICANT).findFirst().orElseThrow();
  }
}
