package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ProgressEntryView;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/**
 * Who was told of a key step in the course of the case, for whoever takes the entry back: what has
 * been sent is not unsaid by that.
 */
@Named
@RequestScoped
public class ToldOfEntry {

  @Inject private ViewCaseBacking viewCase;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** Who was told when and where, in a sentence; that nobody was, where it is so. */
  public String words(ProgressEntryView entry) {
    List<NoticeView> notices = notices(entry);
    if (notices.isEmpty()) {
      return texts.get("staff_casefile_view.text.retractUntold");
    }
    return texts.get(
        "staff_casefile_view.text.retractTold",
        notices.stream().map(this::words).collect(Collectors.joining("、")));
  }

  private String words(NoticeView notice) {
    return texts.get(
        "staff_casefile_view.text.retractNotice",
        texts.get("PartyRole." + notice.recipientRole()),
        notice.addressMasked(),
        DateText.date(notice.queuedAt(), language.locale()),
        texts.get("NoticeState." + notice.state()));
  }

  /** Whether somebody was told of the entry of this id. */
  boolean isTold(Long entryId) {
    return entry(entryId).filter(entry -> !notices(entry).isEmpty()).isPresent();
  }

  /**
   * What a message proposes that puts right what was told of a step, in the language in which the
   * applicant is written to; empty without such an entry.
   */
  Optional<String> correction(Long entryId) {
    CaseView shown = viewCase.getShown();
    Locale locale = shown.language() == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN;
    return entry(entryId)
        .filter(entry -> entry.kind() == ProgressKind.STEP_REACHED)
        .flatMap(
            entry ->
                entry
                    .step()
                    .map(step -> locale == Locale.ENGLISH ? step.nameEn() : step.nameZh())
                    .map(
                        step ->
                            Texts.in(locale)
                                .get(
                                    "staff_casefile_view.text.correctingMessage",
                                    DateText.date(entry.enteredOn(), locale),
                                    step)));
  }

  private Optional<ProgressEntryView> entry(Long entryId) {
    return viewCase.getShown().entries().stream()
        .filter(entry -> Objects.equals(entry.id(), entryId))
        .findFirst();
  }

  /** The notices that were queued with the entry: after it, and before the next one. */
  private List<NoticeView> notices(ProgressEntryView entry) {
    if (entry.kind() != ProgressKind.STEP_REACHED) {
      return List.of();
    }
    Instant next =
        viewCase.getShown().entries().stream()
            .map(ProgressEntryView::enteredAt)
            .filter(entry.enteredAt()::isBefore)
            .min(Instant::compareTo)
            .orElse(Instant.MAX);
    return viewCase.screen().side().notices().stream()
        .filter(notice -> notice.event() == NoticeEvent.KEY_STEP_REACHED)
        .filter(notice -> !notice.queuedAt().isBefore(entry.enteredAt()))
        .filter(notice -> notice.queuedAt().isBefore(next))
        .toList();
  }
}
