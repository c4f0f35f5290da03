package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseRules;
import tw.caseprogress.casefile.ClockStartedException;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.NotWaitingException;
import tw.caseprogress.casefile.OutsideWaitStart;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.ExtensionRefusedException;
import tw.caseprogress.deadline.PauseEntry;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.deadline.PauseRefusal;
import tw.caseprogress.deadline.PauseRefusedException;
import tw.caseprogress.typed.TypedLine;

/**
 * What starts, stops and extends the clock of one case, under the guards of the trade.
 *
 * <p>It works on the rows of its case file, by the rules of the case; {@link CaseFile} keeps the
 * state and the course.
 */
public final class ClockBook {

  private final CaseFile caseFile;
  private final CaseRules rules;
  private final ClockFacts facts;
  private final List<CasePause> pauses;
  private final List<OutsideWaitEntry> waits;

  ClockBook(
      CaseFile caseFile,
      CaseRules rules,
      ClockFacts facts,
      List<CasePause> pauses,
      List<OutsideWaitEntry> waits) {
    this.caseFile = caseFile;
    this.rules = rules;
    this.facts = facts;
    this.pauses = pauses;
    this.waits = waits;
  }

  /**
   * Starts the clock of a case whose limit does not count from receipt.
   *
   * @throws ClockStartedException if it runs already
   * @throws CaseInputException if the day lies before receipt, or ahead where papers are to be
   *     complete on it
   */
  public void start(LocalDate day, Entry entry) {
    caseFile.requireOpen();
    if (rules.rule().start() == ClockStart.RECEIVED || facts.startedOn().isPresent()) {
      throw new ClockStartedException(caseFile.number());
    }
    boolean mayLieAhead = rules.rule().start() == ClockStart.WINDOW_CLOSED;
    if (day == null
        || day.isBefore(caseFile.origin().receivedOn())
        || day.isAfter(entry.on()) && !mayLieAhead) {
      throw new CaseInputException(Fault.CLOCK_STARTED_ON);
    }
    facts.start(day);
    caseFile.add(ProgressKind.CLOCK_STARTED, "", entry);
  }

  /** Starts a clock that waits for complete papers; of any other nothing changes. */
  void papersComplete(LocalDate day) {
    if (rules.rule().start() == ClockStart.COMPLETE && facts.startedOn().isEmpty()) {
      facts.start(day);
    }
  }

  /** Stops the clock for a supplement, from the day of the letter or else from today. */
  void stopForSupplement(SupplementDemand demand, Entry entry) {
    demand.letter().ifPresent(ClockBook::requireComplete);
    LocalDate from = demand.letter().map(PaperLetter::datedOn).orElse(entry.on());
    boolean told =
        demand.letter().isPresent() || isTold(NoticeEvent.SUPPLEMENT_REQUESTED, demand.telling());
    PauseEntry pause =
        new PauseEntry(ClockPause.open(PauseReason.SUPPLEMENT, from), entry.on(), told);
    pause.requireAllowed(rules.rule(), caseFile.clock(), rules.calendar(), rules.providedReasons());
    pauses.add(new CasePause(caseFile, pause, entry));
  }

  /**
   * Notes that the agency waits for another office; the first wait of a kind adds the type's extra
   * limit to that of the case.
   *
   * @throws PauseRefusedException if a guard forbids it: the type does not provide for it, no
   *     letter was sent, one is awaited already, or the due date has passed
   * @throws CaseInputException if the office or the day is missing, or a text is too long
   */
  public void beginWait(OutsideWaitStart start, Entry entry) {
    caseFile.requireOpen();
    Wording.requireNotTooLong(start.text());
    if (start.reason() == null || start.since() == null) {
      throw new CaseInputException(Fault.OTHER_OFFICE);
    }
    Wording.requireOffice(start.waitingFor());
    OutsideWait terms = rules.waitFor(start.reason());
    boolean asked = new PaperLetter(start.documentNumber(), start.since()).isComplete();
    if (waits.stream().anyMatch(wait -> wait.isOpenFor(start.reason()))) {
      throw new PauseRefusedException(PauseRefusal.ALREADY_OPEN);
    }
    PauseEntry pause =
        new PauseEntry(ClockPause.open(start.reason(), start.since()), entry.on(), asked);
    pause.requireAllowed(rules.rule(), caseFile.clock(), rules.calendar(), rules.providedReasons());
    if (terms.pauses()) {
      pauses.add(new CasePause(caseFile, pause, entry));
    }
    boolean first = waits.stream().noneMatch(wait -> wait.isFor(start.reason()));
    int extra = first ? terms.extraWorkingDays() : 0;
    waits.add(new OutsideWaitEntry(caseFile, start, extra, terms.pauses(), entry));
    facts.addExtraLimit(extra);
    String words = TypedLine.isBlank(start.text()) ? "" : "\n" + start.text();
    caseFile.add(ProgressKind.OUTSIDE_WAIT_STARTED, start.waitingFor() + words, entry);
  }

  /**
   * Notes that the answer of the other office came; the clock runs again from the next day.
   *
   * @throws NotWaitingException if none is awaited
   * @throws CaseInputException if the day lies before the question or after today
   */
  public void endWait(PauseReason reason, LocalDate day, Entry entry) {
    caseFile.requireOpen();
    OutsideWaitEntry wait =
        waits.stream()
            .filter(candidate -> candidate.isOpenFor(reason))
            .findFirst()
            .orElseThrow(() -> new NotWaitingException(caseFile.number()));
    if (day == null || day.isBefore(wait.since()) || day.isAfter(entry.on())) {
      throw new CaseInputException(Fault.WAIT_ENDED_ON);
    }
    wait.end(day, entry);
    endPauses(reason, day);
    caseFile.add(ProgressKind.OUTSIDE_WAIT_ENDED, wait.view().waitingFor(), entry);
  }

  /**
   * Extends the limit once, by at most its length, before the due date (行政程序法 §51).
   *
   * @throws ExtensionRefusedException if the article or the type of the case forbids it
   * @throws CaseInputException if the reason is missing or too long, there are no days, or a letter
   *     lacks something
   */
  public void extend(ExtensionGrant grant, Entry entry) {
    requireExtendable(grant, entry);
    if (grant.letter().isEmpty() && !isTold(NoticeEvent.EXTENDED, grant.telling())) {
      throw new ExtensionRefusedException(ExtensionRefusal.NOT_NOTIFIED);
    }
    facts.extend(grant.workingDays());
    caseFile.add(ProgressKind.EXTENDED, grant.reason(), entry);
  }

  /**
   * Enters that an extension is asked for, of which a supervisor decides; nothing moves. That
   * somebody is told is not looked at: the letter may be written once it is approved of.
   *
   * @throws ExtensionRefusedException if the article or the type of the case forbids it
   * @throws CaseInputException if the reason is missing or too long, there are no days, or a letter
   *     lacks something
   */
  public void askForExtension(ExtensionGrant grant, Entry entry) {
    requireExtendable(grant, entry);
    caseFile.add(ProgressKind.EXTENSION_ASKED, grant.reason(), entry);
  }

  private void requireExtendable(ExtensionGrant grant, Entry entry) {
    caseFile.requireOpen();
    Wording.requireText(grant.reason());
    rules.requireExtendable(caseFile.clock(), grant.workingDays(), entry.on());
    grant.letter().ifPresent(ClockBook::requireComplete);
    if (grant.letter().filter(letter -> letter.datedOn().isAfter(entry.on())).isPresent()) {
      throw new CaseInputException(Fault.LETTER);
    }
  }

  /** Ends everything that still stops the clock. */
  void endAll(Entry entry) {
    pauses.stream().filter(CasePause::isOpen).forEach(pause -> pause.endOn(entry.on()));
    waits.stream().filter(OutsideWaitEntry::isOpen).forEach(wait -> wait.end(entry.on(), entry));
  }

  /**
   * Resumes what a closing ended.
   *
   * @param supplementAwaited whether papers are missing still
   */
  void resumeAll(ProgressEntry closing, boolean supplementAwaited) {
    if (supplementAwaited) {
      resumePause(PauseReason.SUPPLEMENT);
    }
    for (OutsideWaitEntry wait : waits) {
      if (wait.isEndedAt(closing.enteredAt())) {
        wait.resume();
        if (wait.view().stopsClock()) {
          resumePause(wait.view().reason());
        }
      }
    }
  }

  /** The last of its kind: before another begins, the one before has ended. */
  private void resumePause(PauseReason reason) {
    pauses.stream()
        .filter(pause -> pause.asPause().reason() == reason)
        .reduce((earlier, later) -> later)
        .ifPresent(CasePause::resume);
  }

  void endPauses(PauseReason reason, LocalDate lastDay) {
    pauses.stream().filter(pause -> pause.isOpenFor(reason)).forEach(p -> p.endOn(lastDay));
  }

  /** Whether an e-mail or a text message goes to anybody. */
  private boolean isTold(NoticeEvent event, Telling telling) {
    return !rules
        .audience(caseFile.parties().stream().map(CaseParty::notifyBy).toList())
        .reached(event, telling)
        .isEmpty();
  }

  private static void requireComplete(PaperLetter letter) {
    if (!letter.isComplete()) {
      throw new CaseInputException(Fault.LETTER);
    }
  }
}
