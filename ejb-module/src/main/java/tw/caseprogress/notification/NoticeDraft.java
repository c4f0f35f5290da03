package tw.caseprogress.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * What an officer is about to tell, as it stands in the form.
 *
 * @param detail what the event would add to the facts of the case
 * @param dueOn the due date that the event would give the case; empty if it stays
 * @param place the unit of another agency that the event would give the case to; empty if it stays
 */
public record NoticeDraft(
    NoticeEvent event,
    NoticeDetail detail,
    Telling telling,
    Optional<LocalDate> dueOn,
    Optional<HandlingPlace> place) {

  public NoticeDraft {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(telling, "telling");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(place, "place");
  }

  /** A draft that leaves the case where it is. */
  public NoticeDraft(
      NoticeEvent event, NoticeDetail detail, Telling telling, Optional<LocalDate> dueOn) {
    this(event, detail, telling, dueOn, Optional.empty());
  }

  /** A draft that leaves the due date of the case alone. */
  public NoticeDraft(NoticeEvent event, NoticeDetail detail, Telling telling) {
    this(event, detail, telling, Optional.empty());
  }

  /** What a key step would tell. */
  public static NoticeDraft of(ProgressUpdate update) {
    NoticeDetail detail =
        NoticeDetail.none()
            .atStep(update.stepOrder())
            .saying(Objects.requireNonNullElse(update.text(), ""));
    return new NoticeDraft(NoticeEvent.KEY_STEP_REACHED, detail, update.telling());
  }

  /** What a supplement request would tell; empty as long as it names no paper. */
  public static Optional<NoticeDraft> of(SupplementDemand demand) {
    if (demand.items().isEmpty()) {
      return Optional.empty();
    }
    NoticeDetail detail =
        NoticeDetail.none()
            .saying(Objects.requireNonNullElse(demand.text(), ""))
            .asking(demand.items(), demand.dueOn());
    return Optional.of(new NoticeDraft(NoticeEvent.SUPPLEMENT_REQUESTED, detail, demand.telling()));
  }
}
