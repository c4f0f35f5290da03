package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.VersionChange;

/** One entry in the course of a case; never changed, only taken back by a later one. */
@Entity
@Table(name = "progress_entry")
public class ProgressEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "case_file_id")
  private CaseFile caseFile;

  @Enumerated(EnumType.STRING)
  private ProgressKind kind;

  @Column(name = "step_order")
  private Integer stepOrder;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private String enteredBy;

  private String text;

  @Column(name = "retracts_id")
  private Long retractsId;

  @Column(name = "in_reply_to")
  private String inReplyTo; // of messages alone

  @Column(name = "submission_key")
  private String submissionKey; // of messages alone

  private String corrections; // of what put something right, or moved the case, alone

  @Column(name = "version_change")
  private String versionChange; // of moves to another version alone

  protected ProgressEntry() {}

  ProgressEntry(CaseFile caseFile, ProgressKind kind, Integer stepOrder, String text, Entry entry) {
    this.caseFile = caseFile;
    this.kind = kind;
    this.stepOrder = stepOrder;
    this.text = text;
    this.enteredOn = entry.on();
    this.enteredAt = entry.at();
    this.enteredBy = entry.by();
  }

  /**
   * The entry that takes an earlier one back.
   *
   * @param stepOrder its own step; null for none
   */
  static ProgressEntry takingBack(
      ProgressEntry earlier, ProgressKind kind, Integer stepOrder, String text, Entry entry) {
    ProgressEntry taking = new ProgressEntry(earlier.caseFile, kind, stepOrder, text, entry);
    taking.retractsId = earlier.id;
    return taking;
  }

  /** The entry that a message to the parties leaves. */
  static ProgressEntry message(
      CaseFile caseFile, int stepOrder, OfficerMessage message, Entry entry) {
    ProgressEntry sent =
        new ProgressEntry(caseFile, ProgressKind.OFFICER_MESSAGE, stepOrder, message.text(), entry);
    sent.inReplyTo = message.inReplyTo().orElse(null);
    sent.submissionKey = message.submissionKey().toString();
    return sent;
  }

  /** The entry of what was put right. */
  static ProgressEntry correcting(
      CaseFile caseFile,
      ProgressKind kind,
      int stepOrder,
      String reason,
      List<CorrectedValue> values,
      Entry entry) {
    ProgressEntry correcting = new ProgressEntry(caseFile, kind, stepOrder, reason, entry);
    correcting.corrections = Corrections.text(values);
    return correcting;
  }

  /** The entry of a move to another version, at the step at which the case stood before. */
  static ProgressEntry moving(
      CaseFile caseFile,
      int stepOrder,
      String reason,
      List<CorrectedValue> values,
      VersionChange change,
      Entry entry) {
    ProgressEntry moving =
        correcting(caseFile, ProgressKind.VERSION_MOVED, stepOrder, reason, values, entry);
    moving.versionChange = change.text();
    return moving;
  }

  /** The entry that takes a move back. */
  static ProgressEntry movingBack(ProgressEntry moved, String reason, Entry entry) {
    ProgressEntry back =
        takingBack(moved, ProgressKind.VERSION_MOVE_UNDONE, moved.stepOrder, reason, entry);
    back.corrections =
        Corrections.text(moved.corrections().stream().map(CorrectedValue::takenBack).toList());
    return back;
  }

  public Long id() {
    return id;
  }

  public ProgressKind kind() {
    return kind;
  }

  public Optional<Integer> stepOrder() {
    return Optional.ofNullable(stepOrder);
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  public String enteredBy() {
    return enteredBy;
  }

  public String text() {
    return text;
  }

  /** What the citizen had asked, of a message in reply. */
  public Optional<String> inReplyTo() {
    return Optional.ofNullable(inReplyTo);
  }

  /** The form that a message came by. */
  public Optional<String> submissionKey() {
    return Optional.ofNullable(submissionKey);
  }

  /** What was put right, before and after. */
  public List<CorrectedValue> corrections() {
    return Corrections.read(corrections);
  }

  /** The move to another version that the entry tells of. */
  public Optional<VersionChange> versionChange() {
    return Optional.ofNullable(versionChange).map(VersionChange::read);
  }

  /** The entry that this one takes back. */
  public Optional<Long> retractsId() {
    return Optional.ofNullable(retractsId);
  }
}
