package tw.caseprogress.casescreen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeTexts;

/** What may be entered next on a case: its steps ahead, their prepared words, who can be told. */
public final class CaseSteps {

  private static final int RECEIPT = 1;

  private final CaseView caseView;

  public CaseSteps(CaseView caseView) {
    this.caseView = caseView;
  }

  /** The steps that may be entered: the current one again and those ahead, without the closing. */
  public List<KeyStepView> open() {
    List<KeyStepView> steps = caseView.caseType().steps();
    return steps.subList(0, steps.size() - 1).stream()
        .filter(step -> step.order() > RECEIPT && step.order() >= caseView.currentStepOrder())
        .toList();
  }

  /** The step that usually comes next; the current one when only the closing lies ahead. */
  public Optional<KeyStepView> next() {
    return open().stream()
        .filter(step -> step.order() > caseView.currentStepOrder())
        .findFirst()
        .or(() -> open().stream().findFirst());
  }

  /** Whether only the closing lies ahead. */
  public boolean isLastBeforeClosing() {
    return caseView.currentStepOrder() >= caseView.caseType().steps().size() - 1;
  }

  /** The step in this place of the course. */
  public KeyStepView get(int order) {
    return caseView.caseType().steps().get(order - 1);
  }

  /** The prepared words of a step, in the language in which the applicant is written to. */
  public String publicText(KeyStepView step) {
    return caseView.language() == ContactLanguage.EN ? step.publicTextEn() : step.publicTextZh();
  }

  /** What is proposed to be entered of a step: its prepared words and channels. */
  public ProgressUpdate proposal(KeyStepView step) {
    return new ProgressUpdate(
        step.order(), publicText(step), Telling.by(audience().proposed(step)));
  }

  /** The names of the papers, in the language in which the applicant is written to. */
  public List<String> papers() {
    return names(paper -> true);
  }

  /** The supplement request that is proposed: what must be there and has not come. */
  public SupplementDemand proposedDemand(LocalDate today) {
    return new SupplementDemand(
        names(paper -> paper.mandatory() && paper.receivedOn().isEmpty()),
        "",
        today.plusDays(caseView.caseType().supplementCalendarDays()),
        Optional.empty(),
        Telling.by(audience().offered(NoticeEvent.SUPPLEMENT_REQUESTED)));
  }

  /** What the forms of an officer would tell as they stand when the screen is opened. */
  public List<NoticeDraft> firstDrafts(LocalDate today) {
    if (caseView.state() == CaseState.CLOSED
        || caseView.state() == CaseState.SUPPLEMENT_REQUESTED) {
      return List.of();
    }
    return Stream.concat(
            next().map(step -> NoticeDraft.of(proposal(step))).stream(),
            NoticeDraft.of(proposedDemand(today)).stream())
        .toList();
  }

  /** What undoing the last move to another version would tell, if it moves the due date. */
  public NoticeDraft draftOfUndoneMove(DueDatePreview moved) {
    return new NoticeDraft(
        NoticeEvent.DUE_DATE_MOVED,
        NoticeDetail.none().saying(new NoticeTexts().ofVersion(true, caseView.language())),
        Telling.by(audience().offered(NoticeEvent.DUE_DATE_MOVED)),
        moved.after());
  }

  private List<String> names(Predicate<CasePaper> condition) {
    return caseView.papers().stream()
        .filter(condition)
        .map(p -> caseView.language() == ContactLanguage.EN ? p.nameEn() : p.nameZh())
        .toList();
  }

  /** The words of a closing: its prepared ones, unless an officer typed others. */
  public String closingText(Outcome outcome, String typed) {
    return new ClosingWords(caseView.caseType(), outcome).told(typed, caseView.language());
  }

  /** Who can be told of what happens to the case, and by which channels. */
  public Audience audience() {
    return Audience.of(
        caseView.parties().stream().map(PartyView::notifyBy).toList(),
        caseView.caseType().notices());
  }

  /** The masked addresses that a notice by this channel goes to. */
  public String addresses(ContactChannel channel) {
    return caseView.parties().stream()
        .filter(party -> party.notifyBy().contains(channel))
        .flatMap(party -> address(party, channel).stream())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> address(PartyView party, ContactChannel channel) {
    return channel == ContactChannel.EMAIL ? party.emailMasked() : party.mobileMasked();
  }
}
