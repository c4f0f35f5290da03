package tw.caseprogress.casefile.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.NoSupplementPendingException;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.PauseReason;

/**
 * A citizen's case at an agency, from its registration to its closing.
 *
 * <p>It keeps the version of the case type it was opened with until it is moved to another. Its
 * course is append-only: a wrong entry is taken back by a later one. The due date follows from
 * receipt, limit and pauses; {@code dueOn} is only its projection for lists, empty while the clock
 * is stopped.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

  /** Texts that a citizen reads are at most this long. */
  public static final int LONGEST_TEXT = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Embedded private CaseKeys keys;

  @Column(name = "case_type_id")
  private long caseTypeId;

  @Column(name = "case_type_version_id")
  private long caseTypeVersionId;

  @Embedded private CaseOrigin origin;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column(name = "current_step_order")
  private int currentStepOrder;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "applicant_name_masked")
  private String applicantNameMasked;

  @Embedded private ClockFacts clockFacts;

  @Embedded private CaseEnd end; // null while the case is open

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_file_id"))
  private List<CaseParty> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_co_applicant", joinColumns = @JoinColumn(name = "case_file_id"))
  @OrderBy("place")
  private List<CaseCoApplicant> coApplicants = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_paper", joinColumns = @JoinColumn(name = "case_file_id"))
  @OrderBy("paperOrder")
  private List<ReceivedPaper> papers = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<ProgressEntry> entries = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<CasePause> pauses = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<OutsideWaitEntry> waits = new ArrayList<>();

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
  @OrderBy("round")
  private List<SupplementRequest> supplements = new ArrayList<>();

  protected CaseFile() {}

  /**
   * Opens a case: its first key step, the receipt, is reached on the day the paper came in.
   *
   * @param dueOn empty if the clock has not started
   */
  public CaseFile(CaseOpening opening, Optional<LocalDate> dueOn) {
    this.keys = new CaseKeys(opening);
    this.caseTypeId = opening.caseTypeId();
    this.caseTypeVersionId = opening.caseTypeVersionId();
    this.origin = new CaseOrigin(opening);
    this.state = CaseState.IN_PROGRESS;
    this.currentStepOrder = 1;
    this.dueOn = dueOn.orElse(null);
    this.clockFacts = new ClockFacts(opening);
    this.parties.addAll(opening.parties());
    this.coApplicants.addAll(opening.coApplicants());
    this.applicantNameMasked = applicant().nameMasked();
    opening
        .papersReceived()
        .forEach(order -> papers.add(new ReceivedPaper(order, opening.receivedOn())));
    add(ProgressKind.STEP_REACHED, opening.firstStepText(), opening.entry());
  }

  /**
   * Makes sure that nobody changed the case since the caller read it.
   *
   * @throws CaseChangedMeanwhileException if somebody did
   */
  public void requireVersion(int expectedVersion) {
    if (version != expectedVersion) {
      throw new CaseChangedMeanwhileException(number());
    }
  }

  /**
   * Enters that a key step is reached; a step may be entered again with a new text, and optional
   * ones may be left out.
   *
   * @param lastStepOrder the type's last step, which only {@link ClosingBook#close} reaches
   * @throws CaseInputException if the step lies behind the current one or is no step before the
   *     last, or if the text is missing or too long
   */
  public void recordProgress(ProgressUpdate update, int lastStepOrder, Entry entry) {
    requireOpen();
    CaseCourse.requireAhead(update, currentStepOrder, lastStepOrder);
    add(ProgressKind.STEP_REACHED, update.stepOrder(), update.text(), entry);
    currentStepOrder = update.stepOrder();
  }

  /**
   * Takes a wrong entry back; it stays readable, crossed out, with the reason.
   *
   * @throws CaseInputException if the entry is no step of this case, was taken back before, or is
   *     the receipt
   */
  public void retract(long progressEntryId, String reason, Entry entry) {
    requireOpen();
    course().retract(progressEntryId, reason, entry);
    currentStepOrder = course().highestStep();
  }

  /**
   * Asks the applicant for all missing papers at once and stops the clock from this day on, or from
   * that of the letter.
   *
   * @throws tw.caseprogress.deadline.PauseRefusedException if a guard forbids it: one is already
   *     asked for, nobody is told, or the due date has passed
   * @throws CaseInputException if no paper is named, a text is missing or too long, a letter lacks
   *     something, or the supplement's own deadline is not after today
   */
  public void requestSupplement(SupplementDemand demand, CaseRules rules, Entry entry) {
    requireOpen();
    Supplements.check(demand, entry.on());
    clockBook(rules).stopForSupplement(demand, entry);
    supplementBook().ask(demand, entry.on());
    add(ProgressKind.SUPPLEMENT_REQUESTED, demand.text(), entry);
    state = CaseState.SUPPLEMENT_REQUESTED;
  }

  /**
   * Takes missing papers in; once all are there the clock runs again from the next day.
   *
   * @return the round that they belong to, as it stands now
   * @throws NoSupplementPendingException if none are asked for
   * @throws CaseInputException if a paper was not asked for, or the day lies before the request or
   *     after today
   */
  public SupplementRound receiveSupplement(
      SupplementReceipt receipt, CaseRules rules, Entry entry) {
    requireOpen();
    SupplementRequest request = supplementBook().receive(receipt, rules.type(), entry.on());
    if (!request.isAwaited()) {
      LocalDate day = request.receivedOn().orElseThrow();
      clockBook(rules).endPauses(PauseReason.SUPPLEMENT, day);
      clockBook(rules).papersComplete(day);
      state = CaseState.IN_PROGRESS;
    }
    add(
        request.isAwaited() ? ProgressKind.SUPPLEMENT_IN_PART : ProgressKind.SUPPLEMENT_RECEIVED,
        receipt.text(),
        entry);
    return request.round();
  }

  /**
   * Notes that papers are missing after the supplement's own deadline; the round, if that is so and
   * was not noted before.
   */
  public Optional<SupplementRound> noteSupplementOverdue(LocalDate today) {
    boolean asked = state == CaseState.SUPPLEMENT_REQUESTED;
    return asked ? supplementBook().noteOverdue(today) : Optional.empty();
  }

  /** How the case ends and how that is undone, for whoever was handed its rules. */
  public ClosingBook closingBook(CaseRules rules) {
    return new ClosingBook(this, rules);
  }

  /** Which version of its type the case follows, for whoever was handed its rules. */
  public VersionBook versionBook(CaseRules rules) {
    return new VersionBook(this, rules, entries, papers);
  }

  /**
   * Under which case type the case was registered, to be put right.
   *
   * @param type that of the case
   */
  public TypeBook typeBook(CaseTypeView type) {
    return new TypeBook(this, type, origin, clockFacts, papers);
  }

  /** Belongs to another type, as if it had been registered under it. */
  void registerUnder(long typeId, long versionId) {
    caseTypeId = typeId;
    caseTypeVersionId = versionId;
  }

  /** Stands at a step of a version from now on. */
  void follow(long versionId, int stepOrder) {
    caseTypeVersionId = versionId;
    currentStepOrder = stepOrder;
  }

  /** Ends at a step. */
  void stopAt(int stepOrder, CaseEnd how) {
    currentStepOrder = stepOrder;
    state = CaseState.CLOSED;
    end = how;
  }

  /** Goes on at the highest step that stands, as if there had been no end. */
  void goOn(CaseState again) {
    currentStepOrder = course().highestStep();
    state = again;
    end = null;
  }

  /** Adds an entry that takes an earlier one back. */
  void takeBack(ProgressEntry earlier, ProgressKind kind, String text, Entry entry) {
    entries.add(ProgressEntry.takingBack(earlier, kind, currentStepOrder, text, entry));
  }

  /** Writes the parties a message; it stands in the course of the case, which may be closed. */
  public void send(OfficerMessage message, Entry entry) {
    course().message(this, currentStepOrder, message, entry);
  }

  /** Who has the case, and to whom it goes. */
  public HandlingBook handlingBook() {
    return new HandlingBook(this, origin);
  }

  /** Writes another due date; {@link CaseFileRepository} keeps the line of the journal with it. */
  void projectDueOn(Optional<LocalDate> derived) {
    this.dueOn = derived.orElse(null);
  }

  /**
   * Keeps the verdict by which the case was closed, the working days, and the calendar used.
   *
   * @param lastDueOn empty if it was not known
   */
  public void judge(
      Optional<LocalDate> lastDueOn, boolean onTime, int workingDays, long calendarChangeId) {
    projectDueOn(lastDueOn);
    end.judge(onTime, workingDays, calendarChangeId);
  }

  /** The dates from which the due date follows. */
  public CaseClock clock() {
    return clockFacts.clock(origin.receivedOn(), pauses);
  }

  /** What starts, stops and extends the clock of the case, for whoever was handed its rules. */
  public ClockBook clockBook(CaseRules rules) {
    return new ClockBook(this, rules, clockFacts, pauses, waits);
  }

  /**
   * Enters that the extension that was asked for is declined.
   *
   * @throws CaseInputException if the reason is missing or too long
   */
  public void declineExtension(String reason, Entry entry) {
    requireOpen();
    Wording.requireReason(reason);
    add(ProgressKind.EXTENSION_DECLINED, reason, entry);
  }

  /** Enters that the extension is asked for no more. */
  public void withdrawExtension(Entry entry) {
    requireOpen();
    add(ProgressKind.EXTENSION_WITHDRAWN, "", entry);
  }

  /** The names and addresses of the parties, to be put right or changed. */
  public PartyBook partyBook() {
    return new PartyBook(this, parties, keys);
  }

  /** Shows the applicant by another masked name. */
  void showApplicant(String nameMasked) {
    this.applicantNameMasked = nameMasked;
  }

  /**
   * How the case came in, to be put right.
   *
   * @param type that of the case
   */
  public ReceiptBook receiptBook(CaseTypeView type) {
    return new ReceiptBook(this, type, origin, clockFacts, papers);
  }

  /** Who applies together with the applicant, and what is changed about them. */
  public CoApplicantBook coApplicantBook() {
    return new CoApplicantBook(this, coApplicants);
  }

  /** Adds an entry that says what was put right, and why. */
  void addCorrection(ProgressKind kind, String reason, List<CorrectedValue> values, Entry entry) {
    entries.add(ProgressEntry.correcting(this, kind, currentStepOrder, reason, values, entry));
  }

  /** Adds an entry at the current step. */
  void add(ProgressKind kind, String text, Entry entry) {
    add(kind, currentStepOrder, text, entry);
  }

  private void add(ProgressKind kind, int stepOrder, String text, Entry entry) {
    entries.add(new ProgressEntry(this, kind, stepOrder, text, entry));
  }

  private Supplements supplementBook() {
    return new Supplements(this, supplements, papers);
  }

  /** What was entered, and what of it stands. */
  public CaseCourse course() {
    return new CaseCourse(entries);
  }

  /** Refuses a case that is closed. */
  void requireOpen() {
    if (state == CaseState.CLOSED) {
      throw new CaseClosedException(number());
    }
  }

  public Long id() {
    return id;
  }

  public CaseNumber number() {
    return keys.number();
  }

  public byte[] queryPasswordSealed() {
    return keys.queryPasswordSealed();
  }

  public long caseTypeVersionId() {
    return caseTypeVersionId;
  }

  /** How the case came in, and who handles it. */
  public CaseOrigin origin() {
    return origin;
  }

  public CaseState state() {
    return state;
  }

  /** The time of day at which it came in, where a limit in hours asks for it. */
  public Optional<LocalTime> receivedAt() {
    return clockFacts.receivedAt();
  }

  public int currentStepOrder() {
    return currentStepOrder;
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  /** How the case ended; empty while it is open. */
  public Optional<CaseEnd> end() {
    return Optional.ofNullable(end);
  }

  public Optional<LocalDate> closedOn() {
    return end().map(CaseEnd::closedOn);
  }

  public Optional<Boolean> closedOnTime() {
    return end().map(CaseEnd::closedOnTime);
  }

  /** The calendar change by which a closed case was judged; empty while it is open. */
  public Optional<Long> judgedAfterChange() {
    return end().filter(CaseEnd::isJudged).map(CaseEnd::calendarChangeId);
  }

  public int version() {
    return version;
  }

  public List<CaseParty> parties() {
    return List.copyOf(parties);
  }

  /** Who applies together with the applicant, by their places. */
  public List<CaseCoApplicant> coApplicants() {
    return List.copyOf(coApplicants);
  }

  /** The applicant; every case has one. */
  public CaseParty applicant() {
    return parties.stream()
        .filter(party -> party.role() == PartyRole.APPLICANT)
        .findFirst()
        .orElseThrow();
  }

  /** The day of each paper that came, by its order among the papers of the type. */
  public Map<Integer, LocalDate> papersReceived() {
    return papers.stream()
        .collect(Collectors.toMap(ReceivedPaper::paperOrder, ReceivedPaper::receivedOn));
  }

  public List<ProgressEntry> entries() {
    return List.copyOf(entries);
  }

  /** The rounds of supplements, the first one first. */
  public List<SupplementRound> supplements() {
    return supplements.stream().map(SupplementRequest::round).toList();
  }

  /** The other offices that were waited for, the first one first. */
  public List<OutsideWaitView> waits() {
    return waits.stream().map(OutsideWaitEntry::view).toList();
  }

  /** The working days by which the limit was extended; 0 if it was not. */
  public int extensionWorkingDays() {
    return clockFacts.extensionWorkingDays();
  }
}
