package tw.caseprogress.notification.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.Outcome;

/** What an event adds to the facts of its case. */
record NoticeDetail(
    String text,
    List<String> items,
    Optional<LocalDate> supplementDueOn,
    boolean complete,
    Optional<Outcome> outcome) {

  static NoticeDetail none() {
    return new NoticeDetail("", List.of(), Optional.empty(), false, Optional.empty());
  }

  NoticeDetail saying(String words) {
    return new NoticeDetail(words, items, supplementDueOn, complete, outcome);
  }

  NoticeDetail asking(List<String> papers, LocalDate dueOn) {
    return new NoticeDetail(text, papers, Optional.of(dueOn), complete, outcome);
  }

  NoticeDetail complete(boolean allCame) {
    return new NoticeDetail(text, items, supplementDueOn, allCame, outcome);
  }

  NoticeDetail with(Outcome end) {
    return new NoticeDetail(text, items, supplementDueOn, complete, Optional.of(end));
  }
}
