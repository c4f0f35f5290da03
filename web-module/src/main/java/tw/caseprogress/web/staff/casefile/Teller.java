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
}
