package tw.caseprogress.notification;

import java.util.List;
import java.util.Objects;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * Who would be told of an event by which channel and in which words; or why nobody would.
 *
 * @param notices the applicant's first
 */
public record NoticePreview(List<PreviewedNotice> notices, Verdict verdict) {

  /** Of no event: nothing was chosen that could be told of. */
  public static final NoticePreview NONE = new NoticePreview(List.of(), Verdict.NOT_CHOSEN);

  /** Whether somebody is told, or why not. */
  public enum Verdict {
    TOLD,
    /** The consent to be told was withdrawn. */
    CONSENT_WITHDRAWN,
    /** No party wishes e-mail or text messages. */
    NOBODY_WISHES,
    /** The case type tells nobody of this event. */
    TYPE_IS_SILENT,
    /** The officer left no channel on. */
    NOT_CHOSEN,
    /** The form does not say enough yet. */
    UNFINISHED;

    /**
     * The verdict on an event.
     *
     * @param audience who can be told
     * @param wished whether a party wishes to be told, withdrawn or not
     */
    public static Verdict of(
        Audience audience, boolean wished, NoticeEvent event, Telling telling) {
      if (audience.wished().isEmpty()) {
        return wished ? CONSENT_WITHDRAWN : NOBODY_WISHES;
      }
      if (audience.offered(event).isEmpty()) {
        return TYPE_IS_SILENT;
      }
      return audience.reached(event, telling).isEmpty() ? NOT_CHOSEN : TOLD;
    }
  }

  /**
   * The preview of a form that lacks what the words rest on; why nobody is told stands all the
   * same.
   */
  public static NoticePreview unfinished(Verdict verdict) {
    return new NoticePreview(List.of(), verdict == Verdict.TOLD ? Verdict.UNFINISHED : verdict);
  }

  public NoticePreview {
    notices = List.copyOf(notices);
    Objects.requireNonNull(verdict, "verdict");
  }
}
