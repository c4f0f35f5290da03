package tw.caseprogress.casefile.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.ProgressKind;

/** The course of a case: entries are added, a wrong one is taken back by a later one. */
public final class CaseCourse {

  private final List<ProgressEntry> entries;

  CaseCourse(List<ProgressEntry> entries) {
    this.entries = entries;
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
    entries.add(ProgressEntry.retracting(wrong, reason, entry));
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

  /** The highest key step that stands. */
  int highestStep() {
    return keptSteps().stream().mapToInt(step -> step.stepOrder().orElseThrow()).max().orElse(1);
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
