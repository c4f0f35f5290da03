package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casefile.Postmark;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.typed.TypedLine;

/**
 * How one case came in, and how that is put right.
 *
 * <p>What followed from the day of receipt follows the right one: the papers that came with the
 * application, and a clock that started because all of them were there.
 */
public final class ReceiptBook {

  private final CaseFile caseFile;
  private final CaseTypeView type;
  private final CaseOrigin origin;
  private final ClockFacts facts;
  private final List<ReceivedPaper> papers;

  ReceiptBook(
      CaseFile caseFile,
      CaseTypeView type,
      CaseOrigin origin,
      ClockFacts facts,
      List<ReceivedPaper> papers) {
    this.caseFile = caseFile;
    this.type = type;
    this.origin = origin;
    this.facts = facts;
    this.papers = papers;
  }

  /**
   * Puts the receipt right.
   *
   * @param registeredOn the day on which the case was registered
   * @throws CaseInputException if the reason is missing or too long, nothing is other than before,
   *     the day lies after {@link #latest}, the time that a limit in hours needs is missing, or the
   *     postmark breaks its {@link Postmark rule}
   */
  public void putRight(ReceiptCorrection correction, LocalDate registeredOn, Entry entry) {
    check(correction, registeredOn);
    List<CorrectedValue> changes = changes(correction);
    if (changes.isEmpty()) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    LocalDate before = origin.receivedOn();
    LocalDate after = correction.receivedOn();
    if (isStartedByReceipt()) {
      facts.start(after);
    }
    papers.replaceAll(paper -> cameWithApplication(paper, before) ? paper.cameOn(after) : paper);
    origin.putRight(after, correction.channel(), correction.postmarkedOn().orElse(null));
    facts.putRight(correction.receivedAt().orElse(null));
    caseFile.addCorrection(ProgressKind.CORRECTED, correction.reason(), changes, entry);
  }

  /**
   * Notes the number of the document that carries the case, of a closed case too: it is often given
   * days after the receipt.
   *
   * @param number in the form in which it is kept
   * @throws CaseInputException if it is the same as before, or the reason is too long, or missing
   *     where another number stood there
   */
  public void numberDocument(DocumentNumbering numbering, String number, Entry entry) {
    if (origin.documentNumber().isPresent() || !TypedLine.isBlank(numbering.reason())) {
      Wording.requireReason(numbering.reason());
    }
    CorrectedValue change =
        CorrectedValue.of(
                CorrectedField.DOCUMENT_NUMBER, origin.documentNumber(), Optional.of(number))
            .orElseThrow(() -> new CaseInputException(Fault.NOTHING_CORRECTED));
    origin.numberDocument(number);
    caseFile.addCorrection(
        ProgressKind.CORRECTED, TypedLine.words(numbering.reason()), List.of(change), entry);
  }

  /**
   * The clock that the case would have; nothing is changed.
   *
   * @throws CaseInputException if {@link #putRight} would refuse the day or the time
   */
  public CaseClock clockIf(ReceiptCorrection correction, LocalDate registeredOn) {
    requireDay(correction, registeredOn);
    CaseClock clock = caseFile.clock();
    LocalDate day = correction.receivedOn();
    return new CaseClock(
        day,
        correction.receivedAt().orElse(null),
        isStartedByReceipt() ? day : clock.startedOn(),
        clock.pauses(),
        clock.extraWorkingDays(),
        clock.extensionWorkingDays());
  }

  /**
   * The last day on which the case may have been received: that of its registration, or an earlier
   * one on which something was done that dates back, as a letter does.
   */
  public LocalDate latest(LocalDate registeredOn) {
    Stream<LocalDate> started = isStartedByReceipt() ? Stream.of() : facts.startedOn().stream();
    Stream<LocalDate> stopped = caseFile.clock().pauses().stream().map(ClockPause::from);
    Stream<LocalDate> asked = caseFile.supplements().stream().map(SupplementRound::requestedOn);
    Stream<LocalDate> waited = caseFile.waits().stream().map(OutsideWaitView::since);
    return Stream.of(Stream.of(registeredOn), started, stopped, asked, waited)
        .flatMap(days -> days)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private void check(ReceiptCorrection correction, LocalDate registeredOn) {
    caseFile.requireOpen();
    Wording.requireReason(correction.reason());
    if (correction.channel() == null) {
      throw new CaseInputException(Fault.CHANNEL);
    }
    requireDay(correction, registeredOn);
    correction
        .postmarkedOn()
        .flatMap(day -> Postmark.fault(correction.channel(), correction.receivedOn(), day))
        .ifPresent(
            code -> {
              throw new CaseInputException(Fault.POSTMARKED_ON);
            });
  }

  private void requireDay(ReceiptCorrection correction, LocalDate registeredOn) {
    LocalDate day = correction.receivedOn();
    if (day == null || day.isAfter(latest(registeredOn))) {
      throw new CaseInputException(Fault.RECEIVED_ON);
    }
    boolean inHours = type.limit().unit().runsFromTheMinute();
    if (inHours && correction.receivedAt().isEmpty()) {
      throw new CaseInputException(Fault.RECEIVED_AT);
    }
  }

  private List<CorrectedValue> changes(ReceiptCorrection correction) {
    return Stream.of(
            CorrectedValue.of(
                CorrectedField.RECEIVED_ON,
                Optional.of(origin.receivedOn()),
                Optional.of(correction.receivedOn())),
            CorrectedValue.of(
                CorrectedField.RECEIVED_AT, facts.receivedAt(), correction.receivedAt()),
            CorrectedValue.of(
                CorrectedField.CHANNEL,
                Optional.of(origin.channel()),
                Optional.of(correction.channel())),
            CorrectedValue.of(
                CorrectedField.POSTMARKED_ON, origin.postmarkedOn(), correction.postmarkedOn()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Whether the clock started because all papers came with the application, and by nothing else.
   */
  private boolean isStartedByReceipt() {
    Optional<LocalDate> startedOn = facts.startedOn();
    return type.clockStart() == ClockStart.COMPLETE
        && startedOn.equals(Optional.of(origin.receivedOn()))
        && caseFile.supplements().stream().noneMatch(r -> r.receivedOn().equals(startedOn))
        && caseFile.entries().stream().noneMatch(e -> e.kind() == ProgressKind.CLOCK_STARTED);
  }

  private boolean cameWithApplication(ReceivedPaper paper, LocalDate receipt) {
    return paper.receivedOn().equals(receipt)
        && caseFile.supplements().stream().noneMatch(round -> round.requestedOn().equals(receipt));
  }
}
