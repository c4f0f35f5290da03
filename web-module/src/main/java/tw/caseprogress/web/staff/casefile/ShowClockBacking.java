package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.OutsideWaitView;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** What the case screen says of the clock of its case, and what may be done to it. */
@Named
@RequestScoped
public class ShowClockBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** Whether the type allows an extension, and none was given or waits for approval. */
  public boolean isMayExtend() {
    return shown().caseType().terms().extensionAllowed()
        && shown().extensionWorkingDays() == 0
        && viewCase.screen().extension().approval().waiting().isEmpty();
  }

  /** The other offices that the type provides for and that are not waited for now. */
  public List<PauseReason> getReasonsToWait() {
    DeadlineTerms terms = shown().caseType().terms();
    return Stream.of(PauseReason.EXTERNAL_REVIEW, PauseReason.UPWARD_REFERRAL)
        .filter(
            reason ->
                (reason == PauseReason.EXTERNAL_REVIEW
                        ? terms.externalReview()
                        : terms.upwardReferral())
                    .isProvided())
        .filter(reason -> getOpenWaits().stream().noneMatch(wait -> wait.reason() == reason))
        .toList();
  }

  /** The offices whose answer is awaited, the one asked last first. */
  public List<OutsideWaitView> getOpenWaits() {
    return shown().waits().stream().filter(OutsideWaitView::isOpen).toList();
  }

  /** Whether the limit counts from a day that has not come. */
  public boolean isNotStarted() {
    return shown().standing() == CaseStanding.NOT_STARTED;
  }

  /** Whether nobody wants e-mail or text messages, so that a letter has to be sent. */
  public boolean isByLetterOnly() {
    return new CaseSteps(shown()).audience().wished().isEmpty();
  }

  /** Who waits for whom since when, in a sentence. */
  public String words(OutsideWaitView wait) {
    String since = DateText.date(wait.since(), language.locale());
    String what = texts.get("PauseReason." + wait.reason());
    String from = shown().handlingUnit();
    return wait.until()
        .map(
            until ->
                texts.get(
                    "staff_casefile_view.text.waited",
                    from,
                    wait.waitingFor(),
                    what,
                    since,
                    DateText.date(until, language.locale()),
                    wait.documentNumber()))
        .orElseGet(
            () ->
                texts.get(
                    "staff_casefile_view.text.waiting",
                    from,
                    wait.waitingFor(),
                    what,
                    since,
                    wait.documentNumber()));
  }

  /** What waiting does to the deadline: extra days, a stop of the clock, or both. */
  public String effect(OutsideWaitView wait) {
    if (wait.extraWorkingDays() > 0) {
      return texts.get(
          wait.stopsClock()
              ? "staff_casefile_view.text.waitBoth"
              : "staff_casefile_view.text.waitExtra",
          wait.extraWorkingDays());
    }
    return texts.get(
        wait.stopsClock()
            ? "staff_casefile_view.text.waitStops"
            : "staff_casefile_view.text.waitNothing");
  }

  private CaseView shown() {
    return viewCase.getShown();
  }
}
