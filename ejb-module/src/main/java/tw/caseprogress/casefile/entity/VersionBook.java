package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.MovableCase;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.VersionChange;
import tw.caseprogress.casefile.VersionMove;
import tw.caseprogress.casefile.VersionMoveRefusedException;
import tw.caseprogress.casetype.KeyStepView;

/** How one case follows another version of its type, and how that is undone. */
public final class VersionBook {

  private final CaseFile caseFile;
  private final CaseRules rules;
  private final List<ProgressEntry> entries;
  private final List<ReceivedPaper> papers;

  VersionBook(
      CaseFile caseFile, CaseRules rules, List<ProgressEntry> entries, List<ReceivedPaper> papers) {
    this.caseFile = caseFile;
    this.rules = rules;
    this.entries = entries;
    this.papers = papers;
  }

  /**
   * Has the case follow another version from now on. What was entered stays as it was entered; the
   * papers that came are those of the same name, and others are no longer asked about.
   *
   * @throws VersionMoveRefusedException if the case cannot be moved
   * @throws CaseInputException if the reason is missing or too long
   */
  public void move(VersionMove move, String reason, Entry entry) {
    move.refusal(movable(), rules.calendar(), entry.on())
        .ifPresent(
            refusal -> {
              throw new VersionMoveRefusedException(refusal);
            });
    Wording.requireReason(reason);
    int step = caseFile.currentStepOrder();
    int stepAfter = move.steps().of(step).orElseThrow();
    VersionChange change =
        new VersionChange(
            move.from().versionId(),
            move.to().versionId(),
            move.steps(),
            caseFile.papersReceived());
    entries.add(
        ProgressEntry.moving(caseFile, step, reason, values(move, step, stepAfter), change, entry));
    keep(ReceivedPaper.under(move.to(), move.from(), change.papersBefore()));
    caseFile.follow(change.to(), stepAfter);
  }

  /**
   * Has the case follow the version again that it followed before.
   *
   * @return the day on which it had been moved
   * @throws CaseInputException if the reason is missing or too long, or the move is not the last
   *     that was entered
   */
  public LocalDate undo(String reason, Entry entry) {
    caseFile.requireOpen();
    Wording.requireReason(reason);
    ProgressEntry moved =
        caseFile
            .course()
            .movedLast()
            .orElseThrow(() -> new CaseInputException(Fault.NOT_MOVED_LAST));
    VersionChange change = moved.versionChange().orElseThrow();
    keep(change.papersBefore());
    caseFile.follow(change.from(), moved.stepOrder().orElseThrow());
    entries.add(ProgressEntry.movingBack(moved, reason, entry));
    return moved.enteredOn();
  }

  private MovableCase movable() {
    return new MovableCase(
        caseFile.caseTypeVersionId(),
        caseFile.state(),
        caseFile.currentStepOrder(),
        caseFile.clock(),
        caseFile.waits().stream()
            .filter(OutsideWaitView::isOpen)
            .map(OutsideWaitView::reason)
            .collect(Collectors.toSet()));
  }

  private void keep(Map<Integer, LocalDate> received) {
    papers.clear();
    received.forEach((order, day) -> papers.add(new ReceivedPaper(order, day)));
  }

  private static List<CorrectedValue> values(VersionMove move, int step, int stepAfter) {
    return Stream.of(
            CorrectedValue.of(
                CorrectedField.VERSION,
                Optional.of(move.fromNumber()),
                Optional.of(move.toNumber())),
            CorrectedValue.of(
                CorrectedField.STEP,
                Optional.of(words(move.from().steps().get(step - 1))),
                Optional.of(words(move.to().steps().get(stepAfter - 1)))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String words(KeyStepView step) {
    return String.join(
        CorrectedField.PART, String.valueOf(step.order()), step.nameZh(), step.nameEn());
  }
}
