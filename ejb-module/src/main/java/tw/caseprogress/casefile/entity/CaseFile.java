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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.NoSupplementPendingException;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PauseAfterDueDateException;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementPendingException;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.PauseReason;

/**
 * A citizen's case at an agency, from its registration to its closing.
 *
 * <p>It keeps the version of the case type it was opened with. Its course is append-only: a wrong
 * entry is taken back by a later one. The due date follows from receipt, limit and pauses; {@code
 * dueOn} is only its projection for lists, empty while the clock is stopped.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

  /** Texts that a citizen reads are at most this long. */
  public static final int LONGEST_TEXT = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "case_number")
  private String caseNumber;

  @Column(name = "query_password_hash")
  private byte[] queryPasswordHash;

  @Column(name = "query_password_sealed")
  private byte[] queryPasswordSealed;

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

  @Column(name = "applicant_name_index")
  private byte[] applicantNameIndex;

  @Column(name = "mobile_index")
  private byte[] mobileIndex;

  @Embedded private CaseEnd end; // null while the case is open

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_file_id"))
  private List<CaseParty> parties = new ArrayList<>();

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
  @OrderBy("round")
  private List<SupplementRequest> supplements = new ArrayList<>();

  protected CaseFile() {}

  /** Opens a case: its first key step, the receipt, is reached on the day the paper came in. */
  public CaseFile(CaseOpening opening, LocalDate dueOn) {
    this.caseNumber = opening.caseNumber().digits();
    this.queryPasswordHash = opening.queryPasswordHash();
    this.queryPasswordSealed = opening.queryPasswordSealed();
    this.caseTypeId = opening.caseTypeId();
    this.caseTypeVersionId = opening.caseTypeVersionId();
    this.origin = new CaseOrigin(opening);
    this.state = CaseState.IN_PROGRESS;
    this.currentStepOrder = 1;
    this.dueOn = dueOn;
    this.parties.addAll(opening.parties());
    this.applicantNameMasked = applicant().nameMasked();
    this.applicantNameIndex = opening.applicantNameIndex();
    this.mobileIndex = opening.mobileIndex();
    opening
        .papersReceived()
        .forEach(order -> papers.add(new ReceivedPaper(order, opening.receivedOn())));
    entries.add(
        new ProgressEntry(
            this,
            ProgressKind.STEP_REACHED,
            1,
            opening.firstStepText(),
            new Entry(opening.receivedOn(), opening.registeredAt(), opening.officerLogin())));
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
   * @param lastStepOrder the type's last step, which only {@link #close} reaches
   * @throws CaseInputException if the step lies behind the current one or is no step before the
   *     last, or if the text is missing or too long
   */
  public void recordProgress(ProgressUpdate update, int lastStepOrder, Entry entry) {
    requireOpen();
    if (update.stepOrder() < currentStepOrder || update.stepOrder() >= lastStepOrder) {
      throw new CaseInputException(Fault.STEP_NOT_AHEAD);
    }
    requireText(update.text());
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
    requireText(reason);
    ProgressEntry wrong =
        standingSteps().stream()
            .filter(step -> step.id() == progressEntryId && step != standingSteps().get(0))
            .findFirst()
            .orElseThrow(() -> new CaseInputException(Fault.NOT_RETRACTABLE));
    entries.add(ProgressEntry.retracting(wrong, reason, entry));
    currentStepOrder =
        standingSteps().stream().mapToInt(step -> step.stepOrder().orElseThrow()).max().orElse(1);
  }

  /**
   * Asks the applicant for all missing papers at once and stops the clock from this day on.
   *
   * @throws SupplementPendingException if one is already asked for
   * @throws PauseAfterDueDateException if the due date has passed
   * @throws CaseInputException if no paper is named, a text is missing or too long, or the
   *     supplement's own deadline is not after today
   */
  public void requestSupplement(SupplementDemand demand, Entry entry) {
    requireOpen();
    if (state == CaseState.SUPPLEMENT_REQUESTED) {
      throw new SupplementPendingException(number());
    }
    if (dueOn.isBefore(entry.on())) {
      throw new PauseAfterDueDateException(number());
    }
    requireItems(demand.items());
    requireText(demand.text());
    if (demand.dueOn() == null || !demand.dueOn().isAfter(entry.on())) {
      throw new CaseInputException(Fault.SUPPLEMENT_DUE_ON);
    }
    supplements.add(new SupplementRequest(this, supplements.size() + 1, demand, entry.on()));
    pauses.add(new CasePause(this, PauseReason.SUPPLEMENT, entry.on(), entry));
    add(ProgressKind.SUPPLEMENT_REQUESTED, currentStepOrder, demand.text(), entry);
    state = CaseState.SUPPLEMENT_REQUESTED;
  }

  /**
   * Takes missing papers in; once all are there the clock runs again from the next day.
   *
   * @return whether all are there
   * @throws NoSupplementPendingException if none are asked for
   * @throws CaseInputException if a paper was not asked for, or the day lies before the request or
   *     after today
   */
  public boolean receiveSupplement(SupplementReceipt receipt, Entry entry) {
    requireOpen();
    SupplementRequest request =
        awaitedSupplement().orElseThrow(() -> new NoSupplementPendingException(number()));
    LocalDate day = receipt.receivedOn();
    if (day == null || day.isBefore(request.requestedOn()) || day.isAfter(entry.on())) {
      throw new CaseInputException(Fault.SUPPLEMENT_RECEIVED_ON);
    }
    requireNotTooLong(receipt.text());
    boolean complete = request.receive(receipt.itemsReceived(), day);
    if (complete) {
      endPauses(day);
      state = CaseState.IN_PROGRESS;
    }
    add(ProgressKind.SUPPLEMENT_RECEIVED, currentStepOrder, receipt.text(), entry);
    return complete;
  }

  /**
   * Closes the case today; an awaited supplement is awaited no more.
   *
   * @param lastStepOrder the type's last step, which is reached by this
   * @throws CaseInputException if there is no outcome, or the text is missing or too long
   */
  public void close(Closing closing, int lastStepOrder, Entry entry) {
    requireOpen();
    if (closing.outcome() == null) {
      throw new CaseInputException(Fault.OUTCOME);
    }
    requireText(closing.text());
    endPauses(entry.on());
    add(ProgressKind.CLOSED, lastStepOrder, closing.text(), entry);
    currentStepOrder = lastStepOrder;
    state = CaseState.CLOSED;
    end = new CaseEnd(closing.outcome(), entry.on());
  }

  /** Writes the due date as it follows from the dates of the case; empty: the clock is stopped. */
  public void projectDueOn(Optional<LocalDate> derived) {
    this.dueOn = derived.orElse(null);
  }

  /** Keeps the verdict by which the case was closed, the working days, and the calendar used. */
  public void judge(boolean onTime, int workingDays, long calendarChangeId) {
    end.judge(onTime, workingDays, calendarChangeId);
  }

  /** The dates from which the due date follows. */
  public CaseClock clock() {
    return CaseClock.receivedOn(origin.receivedOn())
        .startedOn(origin.receivedOn())
        .pausedBy(pauses.stream().map(CasePause::asPause).toList());
  }

  private void add(ProgressKind kind, int stepOrder, String text, Entry entry) {
    entries.add(new ProgressEntry(this, kind, stepOrder, text, entry));
  }

  private void endPauses(LocalDate lastDay) {
    pauses.stream().filter(CasePause::isOpen).forEach(pause -> pause.endOn(lastDay));
  }

  private Optional<SupplementRequest> awaitedSupplement() {
    return state == CaseState.SUPPLEMENT_REQUESTED
        ? supplements.stream().filter(SupplementRequest::isAwaited).findFirst()
        : Optional.empty();
  }

  private void requireOpen() {
    if (state == CaseState.CLOSED) {
      throw new CaseClosedException(number());
    }
  }

  private static void requireText(String text) {
    if (text == null || text.isBlank()) {
      throw new CaseInputException(Fault.TEXT);
    }
    requireNotTooLong(text);
  }

  private static void requireNotTooLong(String text) {
    if (text == null || text.length() > LONGEST_TEXT) {
      throw new CaseInputException(Fault.TEXT);
    }
  }

  private static void requireItems(List<String> items) {
    if (items.isEmpty() || items.stream().anyMatch(item -> item.isBlank() || item.length() > 200)) {
      throw new CaseInputException(Fault.NO_ITEMS);
    }
  }

  /** The entries of key steps that were not taken back, in the order of entry. */
  public List<ProgressEntry> standingSteps() {
    Set<Long> retracted = retractedIds();
    return entries.stream()
        .filter(entry -> entry.kind() == ProgressKind.STEP_REACHED)
        .filter(entry -> !retracted.contains(entry.id()))
        .toList();
  }

  /** The ids of entries that a later one takes back. */
  public Set<Long> retractedIds() {
    return entries.stream()
        .flatMap(entry -> entry.retractsId().stream())
        .collect(Collectors.toSet());
  }

  public Long id() {
    return id;
  }

  public CaseNumber number() {
    return new CaseNumber(caseNumber);
  }

  public byte[] queryPasswordSealed() {
    return queryPasswordSealed;
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

  /** The applicant; every case has one. */
  public CaseParty applicant() {
    return parties.stream()
        .filter(party -> party.role() == PartyRole.APPLICANT)
        .findFirst()
        .orElseThrow();
  }

  public List<ReceivedPaper> papers() {
    return List.copyOf(papers);
  }

  public List<ProgressEntry> entries() {
    return List.copyOf(entries);
  }

  public List<SupplementRequest> supplements() {
    return List.copyOf(supplements);
  }
}
