package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * What an officer is about to tell, as it stands in the form.
 *
 * @param detail what the event would add to the facts of the case
 * @param dueOn the due date that the event would give the case; empty if it stays
 */
public record NoticeDraft(
    NoticeEvent event, NoticeDetail detail, Telling telling, Optional<LocalDate> dueOn) {

  public NoticeDraft {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(telling, "telling");
    Objects.requireNonNull(dueOn, "dueOn");
  }

  /** A draft that leaves the due date of the case alone. */
  public NoticeDraft(NoticeEvent event, NoticeDetail detail, Telling telling) {
    this(event, detail, telling, Optional.empty());
  }
}
