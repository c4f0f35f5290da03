package tw.caseprogress.web.staff.casefile;

import java.util.Optional;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDraft;

/** A form of the case screen whose command tells the parties something. */
public interface Teller {

  /** What the command tells of. */
  NoticeEvent event();

  /** Who is told, as it stands in the form. */
  TellingForm getTelling();

  /**
   * What the command would tell if it were carried out now; empty until the form holds what the
   * words rest on.
   */
  Optional<NoticeDraft> draft();

  /** Whether telling nobody asks for a letter on paper. */
  default boolean isByLetter() {
    return event() == NoticeEvent.SUPPLEMENT_REQUESTED || event() == NoticeEvent.EXTENDED;
  }

  /** Whether the form may be sent without telling anybody; a message may not. */
  default boolean isMayBeSilent() {
    return event() != NoticeEvent.OFFICER_MESSAGE;
  }
}
