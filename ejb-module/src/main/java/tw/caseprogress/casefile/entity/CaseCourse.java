package tw.caseprogress.casefile.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.VersionChange;
import tw.caseprogress.casefile.VersionChanges;

/** The course of a case: entries are added, a wrong one is taken back by a later one. */
public final class CaseCourse {

  private final List<ProgressEntry> entries;

  CaseCourse(List<ProgressEntry> entries) {
    this.entries = entries;
  }

  /** Refuses a step that lies behind the current one or is none before the last, or has no text. */
  static void requireAhead(ProgressUpdate update, int current, int last) {
    if (update.stepOrder() < current || update.stepOrder() >= last) {
      throw new CaseInputException(Fault.STEP_NOT_AHEAD);
    }
    Wording.requireText(update.text());
  }

  /** Takes a key step back; the receipt stays for good. */
  void retract(long progressEntryId, String reason, Entry entry) {
    Wording.requireText(reason);
    List<ProgressEntry> kept = keptSteps();
    ProgressEntry wrong =
        kept.stream()
            .skip(1)
            .filter(step -> step.id() == progressEntryId)
            .findFirst()
            .orElseThrow(() -> new CaseInputException(Fault.NOT_RETRACTABLE));
    Integer step = stepNow(wrong, versionChanges()).orElse(null);
    entries.add(ProgressEntry.takingBack(wrong, ProgressKind.RETRACTED, step, reason, entry));
  }

  /** The closing that stands, of a case that is closed. */
  ProgressEntry closing() {
    Set<Long> retracted = retractedIds();
    return entries.stream()
        .filter(entry -> entry.kind() == ProgressKind.CLOSED)
        .filter(entry -> !retracted.contains(entry.id()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The highest key step that stands, among the steps of the version that the case follows. */
  int highestStep() {
    VersionChanges changes = versionChanges();
    return keptSteps().stream()
        .flatMap(step -> stepNow(step, changes).stream())
        .max(Integer::compareTo)
        .orElse(1);
  }

  private Optional<Integer> stepNow(ProgressEntry entry, VersionChanges changes) {
    int index = entries.indexOf(entry);
    return entry.stepOrder().flatMap(order -> changes.stepNow(index, order));
  }

  /** How the entries read by the version that the case follows, in their order. */
  public VersionChanges versionChanges() {
    List<Optional<VersionChange>> along = new ArrayList<>();
    for (ProgressEntry entry : entries) {
      // a move is undone before anything else is entered
      if (entry.kind() == ProgressKind.VERSION_MOVE_UNDONE) {
        along.set(along.size() - 1, Optional.empty());
      }
      along.add(entry.versionChange());
    }
    return new VersionChanges(along);
  }

  /** The entry of a move after which nothing was entered; it can be undone. */
  public Optional<ProgressEntry> movedLast() {
    return Optional.of(entries.get(entries.size() - 1))
        .filter(last -> last.kind() == ProgressKind.VERSION_MOVED);
  }

  /**
   * The version that the case followed at a moment.
   *
   * @param now the one that it follows
   */
  public long versionAt(Instant at, long now) {
    long version = now;
    for (int index = entries.size() - 1; index >= 0; index--) {
      ProgressEntry entry = entries.get(index);
      if (!entry.enteredAt().isAfter(at)) {
        return version;
      }
      version = entry.versionChange().map(VersionChange::from).orElse(version);
      if (entry.kind() == ProgressKind.VERSION_MOVE_UNDONE) {
        version = entries.get(index - 1).versionChange().map(VersionChange::to).orElse(version);
      }
    }
    return version;
  }

  /** Adds a message to the parties. */
  void message(CaseFile caseFile, int stepOrder, OfficerMessage message, Entry entry) {
    Wording.requireText(message.text());
    Wording.requireNotTooLong(message.inReplyTo().orElse(""));
    entries.add(ProgressEntry.message(caseFile, stepOrder, message, entry));
  }

  /** The words of this form, if it was sent already. */
  public Optional<String> messageOf(UUID submissionKey) {
    String key = submissionKey.toString();
    return entries.stream()
        .filter(entry -> entry.submissionKey().filter(key::equals).isPresent())
        .map(ProgressEntry::text)
        .findFirst();
  }

  /** The entries of key steps that were not taken back, in the order of entry. */
  public List<ProgressEntry> keptSteps() {
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
}
