package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.NoSupplementPendingException;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.PaperView;

/** The rounds in which a case's applicant was asked for missing papers; one may be awaited. */
final class Supplements {

  private final CaseFile caseFile;
  private final List<SupplementRequest> rounds;
  private final List<ReceivedPaper> papers;

  Supplements(CaseFile caseFile, List<SupplementRequest> rounds, List<ReceivedPaper> papers) {
    this.caseFile = caseFile;
    this.rounds = rounds;
    this.papers = papers;
  }

  /** Refuses a demand that names no paper, says nothing, or leaves no time. */
  static void check(SupplementDemand demand, LocalDate today) {
    Wording.requireItems(demand.items());
    Wording.requireText(demand.text());
    if (demand.dueOn() == null || !demand.dueOn().isAfter(today)) {
      throw new CaseInputException(Fault.SUPPLEMENT_DUE_ON);
    }
  }

  void ask(SupplementDemand demand, LocalDate today) {
    rounds.add(new SupplementRequest(caseFile, rounds.size() + 1, demand, today));
  }

  /**
   * Notes papers that came, also among the papers of the case where the type names them; the answer
   * is the round that they belong to.
   */
  SupplementRequest receive(SupplementReceipt receipt, CaseTypeView type, LocalDate today) {
    SupplementRequest request =
        awaited().orElseThrow(() -> new NoSupplementPendingException(caseFile.number()));
    LocalDate day = receipt.receivedOn();
    if (day == null || day.isBefore(request.requestedOn()) || day.isAfter(today)) {
      throw new CaseInputException(Fault.SUPPLEMENT_RECEIVED_ON);
    }
    Wording.requireNotTooLong(receipt.text());
    List<String> names = request.receive(receipt.itemsReceived(), day);
    for (PaperView paper : type.papers()) {
      boolean came = names.stream().anyMatch(paper::isCalled);
      if (came && papers.stream().noneMatch(held -> held.paperOrder() == paper.order())) {
        papers.add(new ReceivedPaper(paper.order(), day));
      }
    }
    return request;
  }

  /** The round of which papers are missing after its own deadline, if that was not noted before. */
  Optional<SupplementRound> noteOverdue(LocalDate today) {
    return awaited().filter(round -> round.noteOverdue(today)).map(SupplementRequest::round);
  }

  Optional<SupplementRequest> awaited() {
    return rounds.stream().filter(SupplementRequest::isAwaited).findFirst();
  }
}
