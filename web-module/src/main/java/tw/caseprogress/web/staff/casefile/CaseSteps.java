package tw.caseprogress.web.staff.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casetype.KeyStepView;

/** What may be entered next on a case: its steps ahead, their prepared words, who can be told. */
final class CaseSteps {

  private static final int RECEIPT = 1;

  private final CaseView caseView;

  CaseSteps(CaseView caseView) {
    this.caseView = caseView;
  }

  /** The steps that may be entered: the current one again and those ahead, without the closing. */
  List<KeyStepView> open() {
    List<KeyStepView> steps = caseView.caseType().steps();
    return steps.subList(0, steps.size() - 1).stream()
        .filter(step -> step.order() > RECEIPT && step.order() >= caseView.currentStepOrder())
        .toList();
  }

  /** The step that usually comes next; the current one when only the closing lies ahead. */
  Optional<KeyStepView> next() {
    return open().stream()
        .filter(step -> step.order() > caseView.currentStepOrder())
        .findFirst()
        .or(() -> open().stream().findFirst());
  }

  /** Whether only the closing lies ahead. */
  boolean isLastBeforeClosing() {
    return caseView.currentStepOrder() >= caseView.caseType().steps().size() - 1;
  }

  KeyStepView get(int order) {
    return caseView.caseType().steps().get(order - 1);
  }

  /** The prepared words of a step, in the language in which the applicant is written to. */
  String publicText(KeyStepView step) {
    return caseView.language() == ContactLanguage.EN ? step.publicTextEn() : step.publicTextZh();
  }

  /** The prepared words of the closing. */
  String closingText() {
    return publicText(caseView.caseType().closingStep());
  }

  /** Who can be told of what happens to the case, and by which channels. */
  Audience audience() {
    return Audience.of(
        caseView.parties().stream().map(PartyView::notifyBy).toList(),
        caseView.caseType().notices());
  }

  /** The masked addresses that a notice by this channel goes to. */
  String addresses(ContactChannel channel) {
    return caseView.parties().stream()
        .filter(party -> party.notifyBy().contains(channel))
        .flatMap(party -> address(party, channel).stream())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> address(PartyView party, ContactChannel channel) {
    return channel == ContactChannel.EMAIL ? party.emailMasked() : party.mobileMasked();
  }
}
