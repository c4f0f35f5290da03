package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.Outcome;

/**
 * What an event adds to the facts of its case.
 *
 * @param stepOrder the key step that is told of; 0 for the one that the case stands at
 * @param text what the officer wrote for the citizen; may be empty
 * @param items the missing papers, in order; empty where none are asked for
 * @param supplementDueOn until when they are asked for
 * @param complete whether all papers have come
 * @param outcome how the case ended, where that is told
 * @param receivedOn the day of receipt, where it was put right
 */
public record NoticeDetail(
    int stepOrder,
    String text,
    List<String> items,
    Optional<LocalDate> supplementDueOn,
    boolean complete,
    Optional<Outcome> outcome,
    Optional<LocalDate> receivedOn) {

  public NoticeDetail {
    items = List.copyOf(items);
  }

  /** Nothing but the facts of the case. */
  public static NoticeDetail none() {
    return new NoticeDetail(
        0, "", List.of(), Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  public NoticeDetail atStep(int order) {
    return new NoticeDetail(order, text, items, supplementDueOn, complete, outcome, receivedOn);
  }

  public NoticeDetail saying(String words) {
    return new NoticeDetail(
        stepOrder, words, items, supplementDueOn, complete, outcome, receivedOn);
  }

  public NoticeDetail asking(List<String> papers, LocalDate dueOn) {
    return new NoticeDetail(
        stepOrder, text, papers, Optional.ofNullable(dueOn), complete, outcome, receivedOn);
  }

  public NoticeDetail complete(boolean allCame) {
    return new NoticeDetail(stepOrder, text, items, supplementDueOn, allCame, outcome, receivedOn);
  }

  public NoticeDetail with(Outcome end) {
    return new NoticeDetail(
        stepOrder, text, items, supplementDueOn, complete, Optional.ofNullable(end), receivedOn);
  }

  /** The same where the day of receipt was put right. */
  public NoticeDetail receivedOn(LocalDate day) {
    return new NoticeDetail(
        stepOrder, text, items, supplementDueOn, complete, outcome, Optional.of(day));
  }
}
